import { resolveSchema } from "@copilot-spaces/reference/commands";
import type { JsonSchema, Operation } from "@copilot-spaces/types/operations";
import { operationsTable } from "../../operations.data.ts";

/**
 * The schema of what a finding points to: `/path/actor_type`, `/query/per_page`, or a field of the body:
 * `/body/base_role`. `undefined` where that depends on the value.
 */
export function schemaAt(operation: Operation, pointer: string): JsonSchema | undefined {
  const [, where = "", ...steps] = pointer.split("/");
  if (where !== "body") {
    const parameter = operation.parameters.find((each) => each.in === where && each.name === steps.join("/"));
    return parameter && resolveSchema(parameter.schema, operationsTable.schemas);
  }
  let schema = resolveSchema(operation.requestBody?.schema, operationsTable.schemas);
  for (const step of steps) {
    const { properties, items } = schema;
    const inner: unknown = /^\d+$/.test(step) && items !== undefined ? items : ownOf(properties, step);
    if (inner === undefined) return undefined;
    schema = resolveSchema(inner, operationsTable.schemas);
  }
  return schema;
}

/** The values that a schema allows; nothing where it is not about values. */
export function valuesOf({ enum: values, const: constant }: JsonSchema): readonly unknown[] {
  if (Array.isArray(values)) return values;
  return constant === undefined ? [] : [constant];
}

/** The fields that no value may have, or none of its shapes. */
export function forbiddenFields({ not, oneOf }: JsonSchema): readonly string[] {
  const own: unknown = ownOf(not, "required");
  const shapes = Array.isArray(oneOf) ? oneOf : [];
  const names = Array.isArray(own) ? own.filter((name) => typeof name === "string") : [];
  return [...names, ...shapes.flatMap((shape) => forbiddenFields(resolveSchema(shape, operationsTable.schemas)))];
}

function ownOf(object: unknown, name: string): unknown {
  const entry = Object.entries(Object(object)).find(([key]) => key === name);
  return entry?.[1];
}
