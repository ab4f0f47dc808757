import type { Operation, OperationResponse, OperationsTable } from "@copilot-spaces/types/operations";

/** A row with what a test says, and nothing else in it. */
export function row(fields: Partial<Operation> & Pick<Operation, "method" | "path">): Operation {
  const route = `${fields.method} ${fields.path}`;
  const responses = fields.responses ?? [];
  return {
    id: route,
    route,
    tags: [],
    summary: "",
    description: "",
    deprecated: false,
    helper: false,
    parameters: [],
    responses,
    success: responses.map(({ status }) => status).filter((status) => status < 300),
    errors: responses.map(({ status }) => status).filter((status) => status >= 400),
    resend: "never",
    ...fields,
  };
}

/** A status with named examples; without any it has no body. */
export function response(status: number, examples: Readonly<Record<string, unknown>> = {}): OperationResponse {
  const named = Object.entries(examples).map(([name, value]) => ({ name, summary: "", value }));
  const media = named.length > 0 ? { mediaType: "application/json", schema: {} } : {};
  return { status, description: "", headers: [], examples: named, ...media };
}

/** A table of these rows. */
export function table(...rows: readonly Operation[]): OperationsTable {
  const operations = Object.fromEntries(rows.map((each) => [each.id, each]));
  return { format: 1, title: "", version: "", hash: "", operations, schemas: {} };
}
