import { getArray, getObject, isArray, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { resolvePointer } from "../../generate/json-pointer.ts";

/** A schema with its references followed. What stands beside a `$ref` holds for this place, and so wins. */
export function resolveSchema(document: JsonObject, schema: Json | undefined): JsonObject {
  if (schema === false) return { not: {} };
  let resolved: JsonObject = isObject(schema) ? schema : {};
  // A schema that is nothing but a reference to itself has no meaning; the bound is for a document that has one.
  for (let steps = 0; steps < 50; steps += 1) {
    const { $ref: reference, ...beside } = resolved;
    if (typeof reference !== "string") break;
    const target = resolvePointer(document, reference.slice(1));
    resolved = { ...(isObject(target) ? target : {}), ...beside };
  }
  return resolved;
}

const anyType = ["array", "boolean", "null", "number", "object", "string"];

/** JSON Schema's names of the types that a schema allows, with `integer` only where `number` is not allowed. */
export function typesOf(schema: JsonObject): ReadonlySet<string> {
  const { type, enum: values } = schema;
  if (isArray(type) || typeof type === "string") {
    const names = [type].flat().filter((name) => typeof name === "string");
    return new Set(names.includes("number") ? names.filter((name) => name !== "integer") : names);
  }
  if (isArray(values)) return new Set(values.map(typeOf));
  const isObjectLike =
    Object.keys(getObject(schema, "properties")).length > 0 || getArray(schema, "required").length > 0;
  return new Set(isObjectLike ? ["object"] : anyType);
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
