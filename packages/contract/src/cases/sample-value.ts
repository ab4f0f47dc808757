import type { OperationParameter, OperationsTable } from "@copilot-spaces/types/operations";
import { resolveSchema } from "./resolve-schema.ts";

/** A value, or why there is none. */
export type Sample = { readonly value: unknown } | { readonly problem: string };

/**
 * A value that a parameter accepts: its example, or one made from its schema.
 *
 * @param position makes the numbers of an operation differ, so that two in each other's place are noticed
 */
export function sampleValue(parameter: OperationParameter, table: OperationsTable, position: number): Sample {
  const { name, example, schema: reference } = parameter;
  const schema = resolveSchema(reference, table);
  const given = [example, schema["const"], ...list(schema["examples"]), schema["example"], ...list(schema["enum"])];
  const value = given.find((each) => each !== undefined);
  if (value !== undefined) return { value };
  // The space must be escaped, so a caller who forgets that shows.
  if (schema["type"] === "string" && !schema["pattern"] && !schema["format"]) return { value: `some ${name}` };
  if (schema["type"] === "integer") return { value: number(schema["minimum"], 1) + position };
  if (schema["type"] === "boolean") return { value: true };
  return { problem: `no value for its parameter "${name}" can be made up: give it an example` };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function number(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
