import { resolveSchema } from "@copilot-spaces/reference/commands";
import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";
import type { Field, Scalar, Shape, Variant } from "./shape.ts";

type Schemas = OperationsTable["schemas"];

/** Texts that may be longer than this have room for several lines, in characters. */
const LINE = 200;

/** Says how a value is asked for, from its schema alone. */
export function describeSchema(schema: unknown, schemas: Schemas): Shape {
  const resolved = joinParts(schema, schemas);
  const variants = listForms(resolved, schemas);
  const [only, another] = variants;
  if (another !== undefined) return { kind: "union", variants };
  if (only !== undefined) return describeSchema(only.schema, schemas);
  const choices = listChoices(resolved);
  if (choices.length > 0) return { kind: "choice", choices };
  switch (typeOf(resolved)) {
    case "boolean":
      return { kind: "choice", choices: [true, false] };
    case "integer":
    case "number":
      return { kind: "number", limits: describeLimits(resolved) };
    case "string":
      return describeText(resolved);
    case "array":
      return { kind: "list", items: resolveSchema(resolved["items"], schemas) };
    default:
      return describeObject(resolved, schemas);
  }
}

/** A schema with its references followed and its `allOf` joined. */
export function joinParts(schema: unknown, schemas: Schemas): JsonSchema {
  const { allOf, ...own } = resolveSchema(schema, schemas);
  if (!Array.isArray(allOf)) return own;
  const parts = [own, ...allOf.map((part) => joinParts(part, schemas))];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map((part) => part["properties"])),
    required: parts.flatMap((part) => listOf(part["required"])),
  };
}

/** The forms of a union, those of unions in it included; none for what is no union. `null` is no form. */
function listForms(schema: JsonSchema, schemas: Schemas): readonly Variant[] {
  const parts = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])];
  return parts.flatMap((part) => {
    const resolved = joinParts(part, schemas);
    if (resolved["type"] === "null") return [];
    const inner = listForms(resolved, schemas);
    return inner.length > 0 ? inner : [{ label: labelOf(resolved), schema: resolved }];
  });
}

function labelOf(schema: JsonSchema): string {
  for (const property of Object.values(recordOf(schema["properties"]))) {
    const value = recordOf(property)["const"];
    if (typeof value === "string") return value;
  }
  const { title, description, type } = schema;
  if (typeof title === "string") return title;
  if (typeof description === "string") return description.replace(/\.(?:\s.*)?$/s, "");
  return String(type ?? "anything");
}

function describeText({ maxLength, format }: JsonSchema): Shape {
  const limit = typeof maxLength === "number" ? maxLength : undefined;
  return { kind: "text", long: format === undefined && limit !== undefined && limit > LINE, limit };
}

function describeObject(schema: JsonSchema, schemas: Schemas): Shape {
  const properties = Object.entries(recordOf(schema["properties"]));
  const required = listOf(schema["required"]);
  const fields = properties.map(
    ([name, property]): Field => ({
      name,
      required: required.includes(name),
      schema: resolveSchema(property, schemas),
    }),
  );
  return fields.length > 0 ? { kind: "object", fields } : { kind: "json" };
}

function listChoices({ const: constant, enum: values }: JsonSchema): readonly Scalar[] {
  return (Array.isArray(values) ? values : [constant]).filter(isScalar);
}

function typeOf({ type }: JsonSchema): unknown {
  const types = [type].flat().filter((each) => each !== "null");
  return types.length === 1 ? types[0] : undefined;
}

function describeLimits({ minimum, maximum }: JsonSchema): string | undefined {
  const least = typeof minimum === "number" ? minimum : undefined;
  const most = typeof maximum === "number" ? maximum : undefined;
  if (least !== undefined && most !== undefined) return `From ${least} to ${most}`;
  if (least !== undefined) return `${least} or more`;
  return most === undefined ? undefined : `${most} or less`;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An object of JSON; an empty one for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
