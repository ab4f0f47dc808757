import { listVariants } from "@copilot-spaces/reference/commands";
import type { JsonSchema, Operation } from "@copilot-spaces/types/operations";
import { operationsTable } from "../operations.data.ts";

/** The field of a success's body that holds the list, where the answer is one: `spaces`. `undefined` for one thing. */
export function listField(operation: Operation): string | undefined {
  if (operation.pagination !== undefined) return operation.pagination.items;
  const fields = successSchemas(operation).map((schema) => {
    const [shape, another] = listVariants(schema, operationsTable.schemas);
    const [only, second] = [...(shape?.properties ?? [])];
    if (another !== undefined || second !== undefined || only === undefined) return undefined;
    const [name, property] = only;
    return property.schema["type"] === "array" ? name : undefined;
  });
  return fields.find((field) => field !== undefined);
}

/** The schemas of what an operation answers with when all is well. */
export function successSchemas({ responses }: Operation): readonly JsonSchema[] {
  return responses.flatMap(({ status, schema }) => (status < 300 && schema !== undefined ? [schema] : []));
}
