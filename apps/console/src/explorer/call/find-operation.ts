import { type Operation, operationsTable } from "@copilot-spaces/types/operations";

/** The operation that an id or a route names; one of a path alone, for a route that the document does not have. */
export function findOperation(name: string): Operation | undefined {
  const { operations } = operationsTable;
  if (Object.hasOwn(operations, name)) return operations[name];
  return Object.values(operations).find(({ route }) => route === name) ?? describeRoute(name);
}

/** Whether the document has an operation. */
export function isDocumented({ id }: Operation): boolean {
  return Object.hasOwn(operationsTable.operations, id);
}

const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

function describeRoute(route: string): Operation | undefined {
  const [, verb, path = ""] = /^([A-Z]+) (\/\S*)$/.exec(route) ?? [];
  const method = methods.find((each) => each === verb);
  if (method === undefined) return undefined;
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name]) => name ?? []);
  return {
    id: route,
    method,
    path,
    route,
    tags: [],
    summary: "A request that the document does not have",
    description: "It is sent as it is given here. Nothing is known of what it takes, or of its answers.",
    deprecated: false,
    helper: false,
    parameters: [...new Set(names)].map((name) => ({
      name,
      in: "path",
      required: true,
      description: "",
      schema: { type: "string" },
    })),
    ...(method !== "GET" && {
      requestBody: { required: false, description: "", mediaType: "application/json", schema: {}, examples: [] },
    }),
    responses: [],
    success: [],
    errors: [],
    resend: "never",
  };
}
