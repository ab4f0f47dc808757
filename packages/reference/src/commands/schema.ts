import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";

/** What the `$ref`s of the table's schemas name. */
export type Schemas = OperationsTable["schemas"];

/** A schema with its references followed. What stands beside a `$ref` holds for this place, and so wins. */
export function resolveSchema(schema: unknown, schemas: Schemas): JsonSchema {
  let resolved: JsonSchema = isRecord(schema) ? schema : {};
  // References do not go round in circles; the bound is for a document that says otherwise.
  for (let steps = 0; steps < 50; steps += 1) {
    const { $ref: reference, ...beside } = resolved;
    if (typeof reference !== "string") break;
    resolved = { ...schemas[reference], ...beside };
  }
  return resolved;
}

/** One of the shapes that a value can have. */
export interface Variant {
  /** What tells it from the other shapes: `github_file`. */
  readonly kind?: string;
  readonly properties: ReadonlyMap<string, Property>;
}

export interface Property {
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** Every shape of an object: `allOf` is joined, `oneOf` and `anyOf` are told apart by their constant. */
export function listVariants(schema: unknown, schemas: Schemas): readonly Variant[] {
  const resolved = resolveSchema(schema, schemas);
  let variants: readonly Variant[] = [{ properties: ownProperties(resolved, schemas) }];
  for (const part of listOf(resolved["allOf"])) variants = join(variants, listVariants(part, schemas));
  for (const key of ["oneOf", "anyOf"]) {
    const choices = listOf(resolved[key]).filter((choice) => resolveSchema(choice, schemas)["type"] !== "null");
    if (choices.length === 0) continue;
    variants = join(
      variants,
      choices.flatMap((choice) => listVariants(choice, schemas)),
    );
  }
  return variants;
}

/** The names of an object's fields, in any of its shapes. */
export function listFieldNames(schema: unknown, schemas: Schemas): readonly string[] {
  return [...new Set(listVariants(schema, schemas).flatMap(({ properties }) => [...properties.keys()]))];
}

/** An item of the only list that an answer consists of, as in `{ spaces: […] }`; otherwise the answer itself. */
export function itemSchema(schema: unknown, schemas: Schemas): unknown {
  const [first, another] = listVariants(schema, schemas);
  const properties = [...(first?.properties.values() ?? [])];
  const [only] = properties;
  if (another !== undefined || properties.length !== 1 || only?.schema["type"] !== "array") return schema;
  return only.schema["items"];
}

function ownProperties(schema: JsonSchema, schemas: Schemas): Map<string, Property> {
  const { properties, required } = schema;
  const names = listOf(required);
  return new Map(
    Object.entries(isRecord(properties) ? properties : {}).map(([name, property]) => [
      name,
      { schema: resolveSchema(property, schemas), required: names.includes(name) },
    ]),
  );
}

function join(left: readonly Variant[], right: readonly Variant[]): readonly Variant[] {
  return left.flatMap((one) =>
    right.map((other) => {
      const properties = new Map([...one.properties, ...other.properties]);
      const kind = kindOf(properties);
      return { properties, ...(kind !== undefined && { kind }) };
    }),
  );
}

function kindOf(properties: ReadonlyMap<string, Property>): string | undefined {
  for (const { schema } of properties.values()) {
    if (typeof schema["const"] === "string") return schema["const"];
  }
  return undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a value is an object of JSON, as every schema and body is. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
