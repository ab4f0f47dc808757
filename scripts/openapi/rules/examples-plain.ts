import { isArray, isObject, type Json } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** An example is what the API sends, word for word: nothing in it stands for something else. */
export const examplesPlain: Rule = {
  name: "examples-plain",
  why: "References inside of examples are followed by some tools and served as they are by others.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, keys }) => {
      if (kind !== "example" || "$ref" in value) return [];
      if ("value" in value) return findReferences(value["value"] ?? null, [...keys, "value"]);
      const place = { pointer: formatPointer(keys) };
      return [{ place, message: "the example has no value of its own", mend: "write it out under `value`" }];
    }),
};

function findReferences(value: Json, keys: readonly (string | number)[]): Problem[] {
  if (isArray(value)) return value.flatMap((item, index) => findReferences(item, [...keys, index]));
  if (!isObject(value)) return [];
  const mend = "write the value out; within one file a YAML anchor (&name, *name) saves repeating it";
  const own =
    "$ref" in value ? [{ place: { pointer: formatPointer(keys) }, message: "a $ref in an example", mend }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => findReferences(item, [...keys, key]))];
}
