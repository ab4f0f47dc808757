/** What the model server answers: a body as data, or none. */
export interface ModelAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const documentation_url = "https://docs.github.com/rest";

export function notFound(): ModelAnswer {
  return { status: 404, body: { message: "Not Found", documentation_url, status: "404" } };
}

/** @param why - what is wrong with the parameters, one sentence each */
export function badRequest(why: readonly string[]): ModelAnswer {
  return { status: 400, body: { message: why.join("; "), documentation_url, status: "400" } };
}

/** @param why - what is wrong, one sentence each */
export function unprocessable(why: readonly string[]): ModelAnswer {
  const errors = why.map((message) => ({ resource: "CopilotSpace", code: "custom", message }));
  return { status: 422, body: { message: "Validation Failed", errors, documentation_url, status: "422" } };
}
