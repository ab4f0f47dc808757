/** One request of a scenario, as plain data: what both the mock and the sandbox answer in the same way. */
export interface ScenarioStep {
  /** Whose token the sandbox is shown; the mock takes any. */
  readonly as: string;
  /** Method and target: `GET /user`. */
  readonly request: string;
  readonly body?: unknown;
  readonly status: number;
  /** Which of the status's examples the mock is asked for; the sandbox comes to it by itself. */
  readonly example?: string;
}

/** Requests of the documentation in which memory plays no part: nothing depends on an earlier one. */
export const documentationScenario: readonly ScenarioStep[] = [
  { as: "octocat", request: "GET /user", status: 200 },
  { as: "octocat", request: "GET /user/orgs", status: 200 },
  { as: "octocat", request: "GET /repos/octocat/Hello-World", status: 200 },
  { as: "octocat", request: "GET /orgs/octo-org/copilot-spaces?per_page=2", status: 200, example: "spaces-of-org" },
  { as: "octocat", request: "GET /users/octocat/copilot-spaces?per_page=2", status: 200, example: "spaces-of-user" },
  { as: "octocat", request: "GET /orgs/octo-org/copilot-spaces/3", status: 200 },
  { as: "octocat", request: "GET /orgs/octo-org/copilot-spaces/999", status: 404 },
  { as: "octocat", request: "GET /users/nobody/copilot-spaces", status: 404 },
  {
    as: "octocat",
    request: "GET /orgs/octo-org/copilot-spaces/4/resources",
    status: 200,
    example: "resources-of-org-space",
  },
  {
    as: "octocat",
    request: "GET /users/octocat/copilot-spaces/3/resources",
    status: 200,
    example: "resources-of-every-type",
  },
  {
    as: "octocat",
    request: "GET /users/octocat/copilot-spaces/1/resources/1",
    status: 200,
    example: "free-text-resource",
  },
  { as: "octocat", request: "GET /orgs/octo-org/copilot-spaces/3/collaborators", status: 200 },
  { as: "defunkt", request: "GET /users/defunkt/copilot-spaces/1/collaborators", status: 200 },
  { as: "defunkt", request: "DELETE /orgs/octo-org/copilot-spaces/5", status: 204 },
  {
    as: "defunkt",
    request: "PUT /orgs/octo-org/copilot-spaces/3/collaborators/User/octocat",
    body: { role: "no_access" },
    status: 204,
  },
  {
    as: "defunkt",
    request: "POST /orgs/octo-org/copilot-spaces/4/collaborators",
    body: { actor_type: "User", actor_identifier: "octocat", role: "writer" },
    status: 201,
    example: "user-collaborator",
  },
  {
    as: "octocat",
    request: "GET /user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q",
    status: 200,
    example: "codespace",
  },
];

const newText = { resource_type: "free_text", metadata: { name: "notes.txt", text: "Some helpful notes" } };

/**
 * More of them: what they make or change has a body of its own in the sandbox, and an example's on the mock; status,
 * shape and headers are the same.
 */
export const furtherScenario: readonly ScenarioStep[] = [
  { as: "octocat", request: "GET /users/octocat/copilot-spaces/5", status: 200 },
  { as: "octocat", request: "POST /orgs/octo-org/copilot-spaces", body: { name: "Plans" }, status: 201 },
  {
    as: "octocat",
    request: "POST /users/octocat/copilot-spaces",
    body: { name: "Plans", base_role: "reader", resources_attributes: [newText] },
    status: 201,
  },
  { as: "octocat", request: "PUT /users/octocat/copilot-spaces/5", body: { name: "Renamed" }, status: 200 },
  {
    as: "defunkt",
    request: "PUT /orgs/octo-org/copilot-spaces/5",
    body: { resources_attributes: [newText, { id: 789, _destroy: true }, { id: 456, metadata: { text: "New" } }] },
    status: 200,
  },
  { as: "octocat", request: "POST /orgs/octo-org/copilot-spaces/4/resources", body: newText, status: 201 },
  {
    as: "octocat",
    request: "POST /users/octocat/copilot-spaces/3/resources",
    body: { resource_type: "github_file", metadata: { repository_id: 42, file_path: "README.md", sha: "abc123" } },
    status: 200,
  },
  {
    as: "octocat",
    request: "PUT /users/octocat/copilot-spaces/1/resources/1",
    body: { metadata: { text: "New" } },
    status: 200,
  },
  { as: "octocat", request: "DELETE /users/octocat/copilot-spaces/1/resources/1", status: 204 },
  {
    as: "defunkt",
    request: "POST /orgs/octo-org/copilot-spaces/4/collaborators",
    body: { actor_type: "Team", actor_identifier: "developers", role: "reader" },
    status: 201,
  },
  {
    as: "defunkt",
    request: "PUT /users/defunkt/copilot-spaces/1/collaborators/User/octocat",
    body: { role: "admin" },
    status: 200,
  },
  { as: "defunkt", request: "DELETE /users/defunkt/copilot-spaces/1/collaborators/User/octocat", status: 204 },
  { as: "octocat", request: "DELETE /users/octocat/copilot-spaces/1", status: 204 },
  { as: "octocat", request: "POST /repos/octocat/Hello-World/pulls/1/codespaces", status: 201 },
  { as: "monalisa", request: "GET /orgs/octo-org/copilot-spaces", status: 403 },
  { as: "octocat", request: "DELETE /orgs/octo-org/copilot-spaces/3", status: 403 },
  { as: "monalisa", request: "PUT /users/octocat/copilot-spaces/1", body: { name: "Mine" }, status: 404 },
  { as: "octocat", request: "GET /orgs/octo-org/copilot-spaces/4/resources/999", status: 404 },
  { as: "octocat", request: "POST /orgs/octo-org/copilot-spaces", body: {}, status: 422 },
  {
    as: "octocat",
    request: "POST /users/octocat/copilot-spaces",
    body: { name: "Plans", base_role: "writer" },
    status: 422,
  },
  {
    as: "octocat",
    request: "POST /users/octocat/copilot-spaces/1/resources",
    body: { resource_type: "media_content", metadata: {} },
    status: 422,
  },
  {
    as: "octocat",
    request: "POST /users/octocat/copilot-spaces/1/collaborators",
    body: { actor_type: "Team", actor_identifier: "developers", role: "reader" },
    status: 422,
  },
  { as: "nobody", request: "GET /orgs/octo-org/copilot-spaces/3", status: 401 },
  { as: "nobody", request: "GET /user", status: 401 },
];

/** Where a scenario is played. */
export interface Stage {
  /** Origin, without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly tokenOf: (login: string) => string;
}

/** What came back for a step; `body` is `undefined` where there was none. */
export interface StepResult {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Sends a step's request. */
export async function playStep(
  { as, request, body, status, example }: ScenarioStep,
  stage: Stage,
): Promise<StepResult> {
  const [method = "", target = ""] = request.split(" ");
  const response = await stage.fetch(`${stage.baseUrl}${target}`, {
    method,
    headers: {
      authorization: `Bearer ${stage.tokenOf(as)}`,
      prefer: [`code=${status}`, ...(example === undefined ? [] : [`example=${example}`])].join(", "),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}
