import { isDeepStrictEqual } from "node:util";
import { getArray, getObject, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { resolveSchema } from "./resolve-schema.ts";

/** The variants of two unions, put together. */
export interface SchemaPairs {
  readonly pairs: readonly (readonly [base: Json, revision: Json])[];
  readonly removed: readonly Json[];
  readonly added: readonly Json[];
}

/** Two documents, whose schemas are compared. */
export interface Documents {
  readonly base: JsonObject;
  readonly revision: JsonObject;
}

/** Puts the variants of two unions together: those that are the same, have the same name, or the same constants. */
export function pairSchemas(base: readonly Json[], revision: readonly Json[], documents: Documents): SchemaPairs {
  const left = [...revision];
  const pairs: (readonly [Json, Json])[] = [];
  let removed = [...base];
  const same: readonly ((one: Json, other: Json) => boolean)[] = [
    (one, other) => isDeepStrictEqual(one, other),
    (one, other) => {
      const mark = markOf(documents.base, one);
      return mark !== "" && mark === markOf(documents.revision, other);
    },
  ];
  for (const isSame of same) {
    removed = removed.filter((one) => {
      const index = left.findIndex((other) => isSame(one, other));
      if (index === -1) return true;
      const [other] = left.splice(index, 1);
      if (other !== undefined) pairs.push([one, other]);
      return false;
    });
  }
  const [one, other] = [removed[0], left[0]];
  if (removed.length === 1 && left.length === 1 && one !== undefined && other !== undefined) {
    return { pairs: [...pairs, [one, other]], removed: [], added: [] };
  }
  return { pairs, removed, added: left };
}

/** The constants that tell a variant from the others: `resource_type: github_file`. */
function markOf(document: JsonObject, schema: Json): string {
  const resolved = resolveSchema(document, schema);
  const marks = Object.entries(getObject(resolved, "properties")).flatMap(([name, value]) => {
    const [only, ...more] = getArray(resolveSchema(document, value), "enum");
    return typeof only === "string" && more.length === 0 ? [`${name}: ${only}`] : [];
  });
  const parts = getArray(resolved, "allOf").map((part) => markOf(document, part));
  return [...marks, ...parts].filter((mark) => mark !== "").join(", ");
}

/** What people call a variant. */
export function nameOf(document: JsonObject, schema: Json): string {
  const reference = isObject(schema) ? schema["$ref"] : undefined;
  if (typeof reference === "string") return reference.slice(reference.lastIndexOf("/") + 1);
  return markOf(document, schema) || "an unnamed one";
}
