import { listVariants, resolveSchema } from "@copilot-spaces/reference/commands";
import type { JsonSchema, Operation } from "@copilot-spaces/types/operations";
import { operationsTable } from "../operations.data.ts";
import { listField, successSchemas } from "./list-field.ts";

const { schemas } = operationsTable;

/** What one item of an operation's answer may be, or the answer itself where it is no list. */
export function itemSchemas(operation: Operation): readonly JsonSchema[] {
  const field = listField(operation);
  const whole = successSchemas(operation);
  return field === undefined ? whole.flatMap(itemsOf) : whole.flatMap((schema) => fieldSchemas([schema], field));
}

/** The fields that a value of any of these schemas may have, in their order. */
export function fieldNames(from: readonly JsonSchema[]): readonly string[] {
  return [...new Set(from.flatMap((schema) => shapes(schema).flatMap(({ properties }) => [...properties.keys()])))];
}

/** What a field may hold; an item of it where it holds a list. */
function fieldSchemas(from: readonly JsonSchema[], name: string): readonly JsonSchema[] {
  return from.flatMap((schema) =>
    shapes(schema).flatMap(({ properties }) => {
      const property = properties.get(name);
      return property === undefined ? [] : itemsOf(property.schema);
    }),
  );
}

/** What stands at the end of a path: `["owner", "login"]`. */
export function schemasAt(from: readonly JsonSchema[], path: readonly string[]): readonly JsonSchema[] {
  return path.reduce((current, name) => fieldSchemas(current, name), from);
}

function shapes(schema: JsonSchema) {
  return listVariants(schema, schemas);
}

/** An array's items, or the schema itself. */
function itemsOf(schema: JsonSchema): readonly JsonSchema[] {
  const resolved = resolveSchema(schema, schemas);
  if (resolved["items"] === undefined) return [resolved];
  return itemsOf(resolveSchema(resolved["items"], schemas));
}
