import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";

/** What a value of a schema can be, with references followed and `allOf` joined. */
export interface Shape {
  /** TypeScript's names: `string`, `number`, `boolean`, `null`, `unknown`. */
  readonly kinds: readonly string[];
  /** The values of enums, as they are written: `"reader"`. */
  readonly literals: readonly string[];
  /** What a list holds. */
  readonly items: readonly JsonSchema[];
  readonly objects: readonly ObjectShape[];
}

/** One of the shapes of an object. */
export interface ObjectShape {
  readonly properties: ReadonlyMap<string, { readonly schema: JsonSchema; readonly required: boolean }>;
  /** What any further key holds. */
  readonly further?: JsonSchema;
}

type Schemas = OperationsTable["schemas"];

/** Reads the shape of a schema. */
export function shapeOf(schema: JsonSchema, schemas: Schemas): Shape {
  const { $ref: reference, ...own } = schema;
  const parts: Shape[] = [];
  if (typeof reference === "string") parts.push(shapeOf(schemas[reference] ?? {}, schemas));
  parts.push(...schemaList(own["allOf"]).map((part) => shapeOf(part, schemas)));
  for (const key of ["oneOf", "anyOf"]) {
    const choices = schemaList(own[key]);
    if (choices.length > 0) parts.push(choices.map((choice) => shapeOf(choice, schemas)).reduce(either));
  }
  parts.push(ownShape(own));
  return parts.filter((part) => !isOpen(part)).reduceRight((joined, part) => both(part, joined), open);
}

const open: Shape = { kinds: ["unknown"], literals: [], items: [], objects: [] };

function isOpen({ kinds }: Shape): boolean {
  return kinds.includes("unknown");
}

function ownShape(schema: JsonSchema): Shape {
  const types = [schema["type"] ?? (isSchema(schema["properties"]) ? "object" : undefined)].flat();
  const values = Object.hasOwn(schema, "const") ? [schema["const"]] : schema["enum"];
  if (Array.isArray(values)) {
    const literals = values.filter((value) => value !== null).map((value) => JSON.stringify(value));
    return { kinds: values.includes(null) ? ["null"] : [], literals, items: [], objects: [] };
  }
  const kinds = types.flatMap((type) => {
    if (type === "integer") return ["number"];
    return type === "object" || type === "array" ? [] : [typeof type === "string" ? type : "unknown"];
  });
  const items = schema["items"];
  return {
    kinds,
    literals: [],
    items: types.includes("array") ? [isSchema(items) ? items : {}] : [],
    objects: types.includes("object") ? [objectShape(schema)] : [],
  };
}

function objectShape({ properties, required, additionalProperties }: JsonSchema): ObjectShape {
  const names = Array.isArray(required) ? required : [];
  const entries = Object.entries(isSchema(properties) ? properties : {}).map(([name, value]) => {
    const schema: JsonSchema = isSchema(value) ? value : {};
    return [name, { schema, required: names.includes(name) }] as const;
  });
  if (additionalProperties === true) return { properties: new Map(entries), further: {} };
  return {
    properties: new Map(entries),
    ...(isSchema(additionalProperties) ? { further: additionalProperties } : {}),
  };
}

function either(one: Shape, other: Shape): Shape {
  return {
    kinds: [...new Set([...one.kinds, ...other.kinds])],
    literals: [...new Set([...one.literals, ...other.literals])],
    items: [...one.items, ...other.items],
    objects: [...one.objects, ...other.objects],
  };
}

/** What both parts of an `allOf` allow: objects have the properties of both, of other values the last word counts. */
function both(one: Shape, other: Shape): Shape {
  if (isOpen(other)) return one;
  if (one.objects.length === 0 || other.objects.length === 0) return other;
  const objects = one.objects.flatMap((left) =>
    other.objects.map((right): ObjectShape => {
      const properties = new Map([...left.properties, ...right.properties]);
      for (const [name, property] of properties) {
        const required = left.properties.get(name)?.required === true || property.required;
        properties.set(name, { ...property, required });
      }
      const further = right.further ?? left.further;
      return { properties, ...(further === undefined ? {} : { further }) };
    }),
  );
  return { ...other, objects };
}

function schemaList(value: unknown): readonly JsonSchema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
