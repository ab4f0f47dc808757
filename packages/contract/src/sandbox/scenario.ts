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
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}
