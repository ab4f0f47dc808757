import type { Operation } from "@copilot-spaces/types/operations";
import type { CaseInput, ExpectedRequest } from "./contract-case.ts";

/** The request that an operation's input makes. */
export function expectedRequest(operation: Operation, input: CaseInput): ExpectedRequest {
  const { method, path, requestBody } = operation;
  const hasBody = "body" in input;
  return {
    method,
    path: path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(input.path[name]))),
    query: input.query,
    headers: {
      ...documentedHeaders(operation),
      ...(hasBody && requestBody !== undefined && { "content-type": requestBody.mediaType }),
    },
    ...(hasBody && { body: input.body }),
  };
}

/** The document says by a default what every request carries. */
function documentedHeaders({ parameters }: Operation): Record<string, string> {
  const headers = parameters
    .filter((parameter) => parameter.in === "header" && parameter.schema["default"] !== undefined)
    .map(({ name, schema }) => [name.toLowerCase(), String(schema["default"])] as const);
  return Object.fromEntries(headers);
}
