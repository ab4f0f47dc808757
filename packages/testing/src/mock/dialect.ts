/** GitHub's media types for JSON: `application/vnd.github+json`, `application/vnd.github.v3.raw+json`. */
const githubJson = /application\/vnd\.github(\.[\w-]+)*\+json/i;

/**
 * What GitHub accepts and the document does not say: clients of GitHub ask for JSON under several names, and older
 * ones, `@octokit/core` among them, send `Authorization: token …`.
 */
export function documentedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { accept, authorization } = headers;
  return {
    ...headers,
    ...(accept !== undefined && githubJson.test(accept) && { accept: `${accept}, ${everyJson}` }),
    ...(authorization !== undefined && { authorization: authorization.replace(/^token /i, "Bearer ") }),
  };
}

const everyJson = "application/vnd.github+json, application/json";
