import { isArray, isObject, type Json } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";

type Keys = readonly (string | number)[];

const texts = new Set(["summary", "description", "x-added", "x-changed"]);

/** No text has a line break within a sentence: between paragraphs and before the items of a list only. */
export const unbrokenSentences: Rule = {
  name: "unbroken-sentences",
  why: "A blank line within a folded text breaks its sentence in hover texts, `--help` and the reference, unseen in YAML.",
  check: ({ document }) => find(document, []),
};

function find(value: Json, keys: Keys): Problem[] {
  if (isArray(value)) return value.flatMap((item, index) => find(item, [...keys, index]));
  if (typeof value === "string") return texts.has(String(keys.at(-1))) ? whatIsBroken(value, keys) : [];
  // What the API sends may hold any text.
  if (!isObject(value) || (keys[1] === "examples" && keys.at(-1) === "value")) return [];
  return Object.entries(value).flatMap(([key, item]) => find(item, [...keys, key]));
}

function whatIsBroken(text: string, keys: Keys): Problem[] {
  const found = /[^\n]*[^\n]\n(?!\n|- )[^\n]+/.exec(text.trimEnd());
  if (found === null) return [];
  return [
    {
      place: { pointer: formatPointer(keys) },
      message: `a line break within a sentence: ${JSON.stringify(found[0].slice(-60))}`,
      mend: "write it as `>-`, with two blank lines between paragraphs and none within",
    },
  ];
}
