import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Keywords that say what is in an object. */
const content = ["properties", "additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf"];

/** An object of which nothing is said says at least that it is open. */
export const openObjects: Rule = {
  name: "open-objects",
  why: "openapi-typescript makes `Record<string, never>` of a bare `type: object`, to which nothing can be assigned.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, keys, pointer }) => {
      // Types are not made of what a schema excludes.
      if (kind !== "schema" || keys.at(-1) === "not" || ![value["type"]].flat().includes("object")) return [];
      if (content.some((key) => key in value)) return [];
      const message = "an object whose fields are not described";
      return [{ place: { pointer }, message, mend: "list its properties, or say `additionalProperties: true`" }];
    }),
};
