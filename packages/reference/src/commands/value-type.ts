import type { JsonSchema } from "@copilot-spaces/types/operations";
import type { FlagField } from "./command.ts";
import { resolveSchema, type Schemas } from "./schema.ts";

/** What a command line makes of a schema. */
export interface ValueType {
  readonly type: FlagField["type"];
  /** A list: the flag is typed once for each item, and the rest is about an item. */
  readonly repeatable: boolean;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** `from 0 to 43200`. */
  readonly limits?: string;
}

/** Reads how a value is typed from its schema. */
export function valueType(schema: unknown, schemas: Schemas): ValueType {
  const resolved = resolveSchema(schema, schemas);
  if (typeOf(resolved) === "array") return { ...valueType(resolved["items"], schemas), repeatable: true };
  const type = typeOf(resolved);
  const choices = listChoices(resolved);
  const limits = describeLimits(resolved);
  const { default: fallback } = resolved;
  return {
    type: type === "string" || type === "integer" || type === "number" || type === "boolean" ? type : "json",
    repeatable: false,
    ...(choices.length > 0 && { choices }),
    ...(isScalar(fallback) && { default: String(fallback) }),
    ...(limits !== "" && { limits }),
  };
}

function typeOf({ type, const: constant, enum: values }: JsonSchema): string {
  const types = (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string" && each !== "null");
  if (types.length === 1) return String(types[0]);
  const samples = Array.isArray(values) ? values : [constant];
  return samples.every((each) => typeof each === "string") ? "string" : "";
}

function listChoices({ const: constant, enum: values, type }: JsonSchema): readonly string[] {
  if (type === "boolean") return [];
  const all = Array.isArray(values) ? values : [constant];
  return all.filter(isScalar).map(String);
}

function describeLimits({ minimum, maximum, maxLength }: JsonSchema): string {
  const hasMinimum = typeof minimum === "number";
  const hasMaximum = typeof maximum === "number";
  if (hasMinimum && hasMaximum) return `from ${minimum} to ${maximum}`;
  if (hasMinimum) return `${minimum} or more`;
  if (hasMaximum) return `${maximum} at most`;
  return typeof maxLength === "number" ? `${maxLength} characters at most` : "";
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
