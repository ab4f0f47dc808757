import { getArray, getObject, type Json, type JsonObject } from "../generate/json.ts";
import { resolveObject } from "../generate/resolve.ts";

/** What a schema lets a value have under a path of field names, in any of its variants. */
export interface FieldPath {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
  readonly path: readonly string[];
}

/** Whether a value of a schema can have a field: `["metadata", "name"]`. */
export function hasField({ document, schema, path }: FieldPath): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return listVariants(document, schema).some((variant) => {
    const properties = getObject(variant, "properties");
    return Object.hasOwn(properties, name) && hasField({ document, schema: properties[name], path: rest });
  });
}

/**
 * The schema of one row of what an answer's schema shows: of an item where all there is is a list, as in
 * `{ spaces: […] }`, and otherwise of the whole.
 */
export function rowSchema(document: JsonObject, schema: Json | undefined): Json | undefined {
  const [only, another] = listVariants(document, schema).flatMap((variant) =>
    Object.values(getObject(variant, "properties")),
  );
  const list = resolveObject(document, only);
  return another === undefined && list["type"] === "array" ? list["items"] : schema;
}

function listVariants(document: JsonObject, schema: Json | undefined): JsonObject[] {
  const resolved = resolveObject(document, schema);
  const inner = ["allOf", "oneOf", "anyOf"].flatMap((key) => getArray(resolved, key));
  return [resolved, ...inner.flatMap((each) => listVariants(document, each))];
}
