import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";
import { code } from "./markdown.ts";

/** The schemas that references name, and where pages say more about them. */
export interface SchemaContext {
  readonly schemas: OperationsTable["schemas"];
  /** The path from the page at hand to the page of the models. */
  readonly models: string;
}

/** A field of an object, as a row of a table has it. */
export interface SchemaField {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** Says in a few words what a schema allows: `integer, 1 to 100, 30 by default`. */
export function describeSchema(schema: JsonSchema, context: SchemaContext): string {
  const { $ref, ...beside } = schema;
  const resolved = typeof $ref === "string" ? context.schemas[$ref] : undefined;
  if (typeof $ref === "string" && (resolved === undefined || !isSimple(resolved))) return linkModel($ref, context);
  const described = { ...resolved, ...beside };
  const parts = [describeType(described, context), ...describeLimits(described)];
  return parts.filter(Boolean).join(", ");
}

/** The fields of an object, those of the schemas that it is put together from included. */
export function listFields(schema: JsonSchema, schemas: SchemaContext["schemas"]): SchemaField[] {
  const fields = new Map<string, SchemaField>();
  collectFields(schema, { schemas, fields, seen: new Set() });
  return [...fields.values()];
}

/** The forms of a union, by name or in words; none for what is no union. */
export function listForms(schema: JsonSchema, context: SchemaContext): string[] {
  const resolved = resolve(schema, context.schemas);
  const forms = [resolved["oneOf"], resolved["anyOf"]].find(Array.isArray) ?? [];
  return forms.filter(isSchema).map((form) => describeSchema(form, context));
}

function collectFields(
  schema: JsonSchema,
  context: { schemas: OperationsTable["schemas"]; fields: Map<string, SchemaField>; seen: Set<JsonSchema> },
): void {
  const { schemas, fields, seen } = context;
  const resolved = resolve(schema, schemas);
  if (seen.has(resolved)) return;
  seen.add(resolved);
  const { allOf, properties, required } = resolved;
  for (const part of Array.isArray(allOf) ? allOf.filter(isSchema) : []) collectFields(part, context);
  const names = Array.isArray(required) ? required : [];
  for (const [name, property] of isSchema(properties) ? Object.entries(properties) : []) {
    if (isSchema(property)) fields.set(name, { name, required: names.includes(name), schema: property });
  }
}

function describeType(schema: JsonSchema, context: SchemaContext): string {
  const { type, items, enum: values, const: value } = schema;
  if (value !== undefined) return code(JSON.stringify(value));
  if (Array.isArray(values)) return values.map((each) => code(JSON.stringify(each))).join(" or ");
  const types = (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
  if (types.includes("array") && isSchema(items)) return `list of ${describeSchema(items, context)}`;
  const forms = listForms(schema, context);
  if (forms.length > 0) return forms.join(" or ");
  return types.join(" or ") || "any value";
}

function describeLimits(schema: JsonSchema): string[] {
  const { format, minimum, maximum, minLength, maxLength, pattern, default: byDefault, deprecated } = schema;
  return [
    typeof format === "string" && !/^(?:int|float|double)/.test(format) ? format : "",
    range(minimum, maximum, ""),
    range(minLength, maxLength, " characters"),
    typeof pattern === "string" ? `pattern ${code(pattern)}` : "",
    byDefault === undefined ? "" : `${code(JSON.stringify(byDefault))} by default`,
    deprecated === true ? "deprecated" : "",
  ].filter(Boolean);
}

function range(least: unknown, most: unknown, unit: string): string {
  if (typeof least === "number" && typeof most === "number") return `${least} to ${most}${unit}`;
  if (typeof least === "number") return `at least ${least}${unit}`;
  return typeof most === "number" ? `at most ${most}${unit}` : "";
}

/** A value with a name of its own that says less than what it stands for: an enum, a number with limits. */
function isSimple(schema: JsonSchema): boolean {
  return !["properties", "allOf", "oneOf", "anyOf", "$ref", "items"].some((keyword) => keyword in schema);
}

function linkModel(reference: string, { models }: SchemaContext): string {
  const name = referenceName(reference);
  return `[${code(name)}](${models}#${modelFragment(name)})`;
}

/** The fragment that GitHub gives to a heading that is a component's name. */
function modelFragment(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}_-]/gu, "");
}

/** The last key of a reference: `Space` for `#/components/schemas/Space`. */
export function referenceName(reference: string): string {
  return reference
    .slice(reference.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

function resolve(schema: JsonSchema, schemas: OperationsTable["schemas"]): JsonSchema {
  const { $ref } = schema;
  return typeof $ref === "string" ? (schemas[$ref] ?? {}) : schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
