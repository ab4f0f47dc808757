import { getString, isArray, isObject, type Json } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";

type Keys = readonly (string | number)[];

/** The extensions of this document; `spec/README.md` explains them. */
const known = ["x-access", "x-pagination", "x-command", "x-resend", "x-helper", "x-added", "x-changed"];

/** Every `x-` key is one of ours, and every mark gives its reason in a sentence. */
export const extensions: Rule = {
  name: "extensions",
  why: "Tools skip an extension that they do not know, so a misspelt `x-added` says nothing to anybody.",
  check: ({ document }) => find(document, []),
};

function find(value: Json, keys: Keys): Problem[] {
  if (isArray(value)) return value.flatMap((item, index) => find(item, [...keys, index]));
  if (!isObject(value) || isExampleValue(keys)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = find(item, [...keys, key]);
    // Header names are keys too, and theirs begin with x- as well.
    if (!key.startsWith("x-") || keys.at(-1) === "headers") return inner;
    return [...whatIsWrong(key, item).map(([message, mend]) => problem([...keys, key], message, mend)), ...inner];
  });
}

function whatIsWrong(key: string, value: Json): [string, string][] {
  if (!known.includes(key)) return [[`${key} is not an extension of this document`, `use one of ${known.join(", ")}`]];
  if (key === "x-helper" && value !== true) return [["x-helper is not true", "say true, or remove it"]];
  if (key !== "x-added" && key !== "x-changed") return [];
  const reason = getString({ reason: value }, "reason").trim();
  if (/^[^a-z]*[A-Z`].{15,}\.$/s.test(reason)) return [];
  return [[`${key} gives no reason`, "say in one or two sentences where it comes from or why it differs"]];
}

/** What the API sends may hold any key. */
function isExampleValue(keys: Keys): boolean {
  return keys[0] === "components" && keys[1] === "examples" && keys[3] === "value";
}

function problem(keys: Keys, message: string, mend: string): Problem {
  return { place: { pointer: formatPointer(keys) }, message, mend };
}
