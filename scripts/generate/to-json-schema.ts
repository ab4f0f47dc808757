import { documentShape } from "./document-shape.ts";
import { getArray, getKey, isArray, isObject, type Json, type JsonObject, setKey } from "./json.ts";

/**
 * A schema of OpenAPI 3.0 as JSON Schema 2020-12, which OpenAPI 3.1 uses as it is: `nullable` becomes a type, the
 * exclusive limits become numbers, and what stands beside a `$ref` goes, since 3.0 ignores it.
 */
export function toJsonSchema(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const reference = schema["$ref"];
  if (typeof reference === "string") return { $ref: reference };
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) setKey(result, key, convertKeyword(key, value));
  makeExclusive(result, "minimum", "exclusiveMinimum");
  makeExclusive(result, "maximum", "exclusiveMaximum");
  return makeNullable(result);
}

function convertKeyword(key: string, value: Json): Json {
  const field = Object.hasOwn(documentShape.schema, key) ? documentShape.schema[key] : undefined;
  if (field === undefined) return value;
  if (isArray(value)) return value.map(toJsonSchema);
  if (field.holds !== "map" || !isObject(value)) return toJsonSchema(value);
  const result: JsonObject = {};
  for (const [name, item] of Object.entries(value)) setKey(result, name, toJsonSchema(item));
  return result;
}

function makeExclusive(schema: JsonObject, limit: string, exclusive: string): void {
  const flag = schema[exclusive];
  if (typeof flag !== "boolean") return;
  delete schema[exclusive];
  const bound = schema[limit];
  if (!flag || bound === undefined) return;
  delete schema[limit];
  schema[exclusive] = bound;
}

function makeNullable(schema: JsonObject): Json {
  const { nullable, ...rest } = schema;
  if (nullable === undefined) return schema;
  if (nullable !== true) return rest;
  const type = getKey(rest, "type");
  if (typeof type !== "string") return { anyOf: [rest, { type: "null" }] };
  const result: JsonObject = { ...rest, type: [type, "null"] };
  const values = getArray(rest, "enum");
  if (values.length > 0 && !values.includes(null)) result["enum"] = [...values, null];
  return result;
}
