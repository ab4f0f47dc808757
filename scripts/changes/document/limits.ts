import { isDeepStrictEqual } from "node:util";
import { getKey, type Json, type JsonObject } from "../../generate/json.ts";

/** What a change of a limit does to the values that a schema allows. */
export interface LimitChange {
  readonly effect: "fewer" | "more" | "other";
  /** "has a `maxLength` of 100, and had one of 250". */
  readonly text: string;
}

const upper = ["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"];
const lower = ["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"];
/** Limits of which one is not more than another. */
const patterns = ["pattern", "format", "multipleOf", "uniqueItems", "not", "propertyNames", "dependentRequired"];

/** Formats that say how a number is stored, not which text is right. */
const numberFormats: readonly Json[] = ["int32", "int64", "float", "double"];

/** Compares the limits of two schemas (JSON Schema 2020-12, validation, section 6). */
export function compareLimits(base: JsonObject, revision: JsonObject): readonly LimitChange[] {
  return [...upper, ...lower, ...patterns].flatMap((key) => {
    const [before, after] = [limitOf(base, key), limitOf(revision, key)];
    if (isDeepStrictEqual(before, after)) return [];
    const now = after === undefined ? `no longer has a \`${key}\`` : `has the \`${key}\` ${JSON.stringify(after)}`;
    const then = before === undefined ? "had none" : `had ${JSON.stringify(before)}`;
    return [{ effect: effectOf(key, before, after), text: `${now}, and ${then}` }];
  });
}

function effectOf(key: string, before: Json | undefined, after: Json | undefined): LimitChange["effect"] {
  if (before === undefined) return "fewer";
  if (after === undefined) return "more";
  if (typeof before !== "number" || typeof after !== "number" || patterns.includes(key)) return "other";
  return after < before === upper.includes(key) ? "fewer" : "more";
}

function limitOf(schema: JsonObject, key: string): Json | undefined {
  const value = getKey(schema, key);
  if (key === "format" && value !== undefined && numberFormats.includes(value)) return undefined;
  // The values that say nothing.
  return value === false || (value === 0 && lower.includes(key) && key !== "minimum" && key !== "exclusiveMinimum")
    ? undefined
    : value;
}
