import { getObject, isArray, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { formatPointer, parsePointer, resolvePointer } from "../../generate/json-pointer.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

type Keys = readonly (string | number)[];

/** No schema of an answer forbids fields that it does not list. */
export const answersStayOpen: Rule = {
  name: "answers-stay-open",
  why: "GitHub adds fields to its answers at any time, and none of our validators may call that an error.",
  check: ({ document }) => {
    const seen = new Set<string>();
    const answers = walk(document).filter(
      ({ kind, pointer }) => kind === "mediaType" && pointer.includes("/responses/"),
    );
    return answers.flatMap(({ value, keys }) =>
      findClosed(document, getObject(value, "schema"), [...keys, "schema"], seen),
    );
  },
};

function findClosed(document: JsonObject, value: Json, keys: Keys, seen: Set<string>): Problem[] {
  if (isArray(value)) return value.flatMap((item, index) => findClosed(document, item, [...keys, index], seen));
  if (!isObject(value)) return [];
  const reference = value["$ref"];
  if (typeof reference === "string") {
    if (seen.has(reference)) return [];
    seen.add(reference);
    const target = resolvePointer(document, reference.slice(1)) ?? null;
    return findClosed(document, target, parsePointer(reference.slice(1)), seen);
  }
  const closed = ["additionalProperties", "unevaluatedProperties"].filter((keyword) => value[keyword] === false);
  const own = closed.map((keyword) => ({
    place: { pointer: formatPointer([...keys, keyword]) },
    message: `\`${keyword}: false\` in an answer`,
    mend: "remove it; only requests may refuse unknown fields",
  }));
  return [...own, ...Object.entries(value).flatMap(([key, item]) => findClosed(document, item, [...keys, key], seen))];
}
