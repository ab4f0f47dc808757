import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";

/** The schema that a reference stands for. */
export function resolveSchema(schema: JsonSchema, table: OperationsTable): JsonSchema {
  const reference = schema["$ref"];
  return typeof reference === "string" ? resolveSchema(table.schemas[reference] ?? {}, table) : schema;
}
