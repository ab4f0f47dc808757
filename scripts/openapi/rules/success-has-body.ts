import { getObject, isObject } from "../../generate/json.ts";
import { resolveObject } from "../../generate/resolve.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Every success status but 204 has a body, so that the rule above reaches it. */
export const successHasBody: Rule = {
  name: "success-has-body",
  why: "A success without a declared body is typed as nothing, and its examples have no place to be.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      if (kind !== "operation") return [];
      const responses = Object.entries(getObject(value, "responses")).filter(([status]) => /^2/.test(status));
      return responses.flatMap(([status, reference]) => {
        const content = resolveObject(document, reference)["content"];
        if (status === "204" ? content === undefined : isObject(content)) return [];
        const message = status === "204" ? "204 has a body, which HTTP forbids" : `${status} has no body`;
        const mend = status === "204" ? "remove its content" : "declare its content, with a schema and an example";
        return [{ place: { pointer: `${pointer}/responses/${status}` }, message, mend }];
      });
    }),
};
