import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";
import { describeSchema, joinParts, recordOf } from "./describe-schema.ts";
import type { Shape, Variant } from "./shape.ts";

type Schemas = OperationsTable["schemas"];

/** The form of a union that a value has, or comes nearest to: its index. */
export function findVariant(value: unknown, variants: readonly Variant[], schemas: Schemas): number {
  const scores = variants.map(({ schema }) => scoreOf(value, joinParts(schema, schemas), schemas));
  return scores.indexOf(Math.max(...scores));
}

function scoreOf(value: unknown, schema: JsonSchema, schemas: Schemas): number {
  const shape = describeSchema(schema, schemas);
  if (shape.kind !== "object") return isOfKind(value, shape) ? 1 : -1;
  const given = recordOf(value);
  const excluded = recordOf(schema["not"])["required"];
  if (Array.isArray(excluded) && excluded.some((name) => Object.hasOwn(given, String(name)))) return -100;
  return shape.fields.reduce((score, { name, required, schema: field }) => {
    const constant = field["const"];
    if (!Object.hasOwn(given, name)) return score - (required ? 1 : 0);
    if (constant === undefined) return score + 1;
    return score + (given[name] === constant ? 4 : -50);
  }, 0);
}

function isOfKind(value: unknown, shape: Shape): boolean {
  switch (shape.kind) {
    case "choice":
      return shape.choices.some((choice) => choice === value);
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "list":
      return Array.isArray(value);
    default:
      return value !== undefined;
  }
}

/** A value to begin with: constants are set, required objects are there, and what people have to say is not. */
export function beginValue(schema: unknown, schemas: Schemas): unknown {
  return fitValue(undefined, schema, schemas);
}

/** What of a value another form can take, with that form's constants. */
export function fitValue(value: unknown, schema: unknown, schemas: Schemas): unknown {
  const joined = joinParts(schema, schemas);
  const constant = joined["const"];
  if (constant !== undefined) return constant;
  if (value === null && [joined["type"]].flat().includes("null")) return null;
  const shape = describeSchema(joined, schemas);
  switch (shape.kind) {
    case "object":
      return Object.fromEntries(
        shape.fields.flatMap(({ name, required, schema: field }) => {
          const given = recordOf(value)[name];
          const fitted = given === undefined && !required ? undefined : fitValue(given, field, schemas);
          return fitted === undefined ? [] : [[name, fitted]];
        }),
      );
    case "list":
      return Array.isArray(value) ? value : [];
    case "union": {
      const variant = shape.variants[value === undefined ? 0 : findVariant(value, shape.variants, schemas)];
      return fitValue(value, variant?.schema, schemas);
    }
    case "json":
      return value ?? (joined["type"] === "object" ? {} : undefined);
    default:
      return value;
  }
}
