// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

/** The names of each operation's examples, by route and status. A status with `never` has none. */
export interface ExampleNames {
  "GET /orgs/{org}/copilot-spaces": {
    200: "spaces-of-org" | "spaces-of-org-page-2";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "POST /orgs/{org}/copilot-spaces": {
    201: "org-space";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "GET /orgs/{org}/copilot-spaces/{space_number}": {
    200: "org-space";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "PUT /orgs/{org}/copilot-spaces/{space_number}": {
    200: "org-space";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "DELETE /orgs/{org}/copilot-spaces/{space_number}": {
    204: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "GET /orgs/{org}/copilot-spaces/{space_number}/resources": {
    200: "resources-of-org-space" | "resources-of-every-type";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "POST /orgs/{org}/copilot-spaces/{space_number}/resources": {
    200: "github-file-resource";
    201: "free-text-resource" | "repository-resource" | "github-file-resource" | "github-issue-resource" | "github-pull-request-resource";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": {
    200: "free-text-resource" | "repository-resource" | "github-file-resource" | "github-issue-resource" | "github-pull-request-resource" | "uploaded-text-file-resource" | "media-content-resource";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": {
    200: "updated-resource";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": {
    204: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "GET /orgs/{org}/copilot-spaces/{space_number}/collaborators": {
    200: "collaborators-of-org-space";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "POST /orgs/{org}/copilot-spaces/{space_number}/collaborators": {
    201: "user-collaborator" | "team-collaborator";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": {
    200: "admin-collaborator" | "admin-team-collaborator";
    204: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": {
    204: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "GET /users/{username}/copilot-spaces": {
    200: "spaces-of-user" | "spaces-of-user-page-2";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "POST /users/{username}/copilot-spaces": {
    201: "user-space";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "GET /users/{username}/copilot-spaces/{space_number}": {
    200: "user-space";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "PUT /users/{username}/copilot-spaces/{space_number}": {
    200: "user-space";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "DELETE /users/{username}/copilot-spaces/{space_number}": {
    204: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "GET /users/{username}/copilot-spaces/{space_number}/resources": {
    200: "resources-of-user-space" | "resources-of-every-type";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "POST /users/{username}/copilot-spaces/{space_number}/resources": {
    200: "github-file-resource";
    201: "free-text-resource" | "repository-resource" | "github-file-resource" | "github-issue-resource" | "github-pull-request-resource";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": {
    200: "free-text-resource" | "repository-resource" | "github-file-resource" | "github-issue-resource" | "github-pull-request-resource" | "uploaded-text-file-resource" | "media-content-resource";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": {
    200: "updated-resource";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": {
    204: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "GET /users/{username}/copilot-spaces/{space_number}/collaborators": {
    200: "collaborators-of-user-space";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "POST /users/{username}/copilot-spaces/{space_number}/collaborators": {
    201: "user-collaborator";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": {
    200: "admin-collaborator";
    204: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    422: "validation-failed" | "invalid-entry";
    429: "secondary-rate-limit";
  };
  "DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": {
    204: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces": {
    201: "codespace";
    202: "codespace-retried";
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
    503: "service-unavailable";
  };
  "GET /user": {
    200: "authenticated-user";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    429: "secondary-rate-limit";
  };
  "GET /user/orgs": {
    200: "organizations";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    429: "secondary-rate-limit";
  };
  "GET /repos/{owner}/{repo}": {
    200: "repository";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
  "GET /user/codespaces/{codespace_name}": {
    200: "codespace" | "codespace-retried";
    304: never;
    400: "unsupported-api-version";
    401: "requires-authentication" | "bad-credentials";
    403: "forbidden";
    404: "not-found";
    429: "secondary-rate-limit";
  };
}
