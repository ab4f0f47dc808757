import { isArray, isObject, type Json } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** An example is what the API sends, word for word: nothing in it stands for something else. */
export const examplesPlain: Rule = {
  name: "examples-plain",
  why: "References in examples are followed by some tools only, and `[email protected]` passes for an address in a string.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, keys }) => {
      if (kind !== "example" || "$ref" in value) return [];
      if ("value" in value) return findStandIns(value["value"] ?? null, [...keys, "value"]);
      const place = { pointer: formatPointer(keys) };
      return [{ place, message: "the example has no value of its own", mend: "write it out under `value`" }];
    }),
};

function findStandIns(value: Json, keys: readonly (string | number)[]): Problem[] {
  const place = { pointer: formatPointer(keys) };
  if (typeof value === "string" && /\[email\s+protected\]/i.test(value)) {
    const message = "an e-mail address that a page has made unreadable";
    return [{ place, message, mend: "restore the obvious original, and note it in x-changed" }];
  }
  if (isArray(value)) return value.flatMap((item, index) => findStandIns(item, [...keys, index]));
  if (!isObject(value)) return [];
  const mend = "write the value out; within one file a YAML anchor (&name, *name) saves repeating it";
  const own = "$ref" in value ? [{ place, message: "a $ref in an example", mend }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => findStandIns(item, [...keys, key]))];
}
