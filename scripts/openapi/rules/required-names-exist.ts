import { getArray, getObject } from "../../generate/json.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** What a schema requires is one of the properties that it lists. */
export const requiredNamesExist: Rule = {
  name: "required-names-exist",
  why: "A misspelt name under `required` makes the real property optional, and every value invalid.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      if (kind !== "schema" || !("properties" in value)) return [];
      const names = Object.keys(getObject(value, "properties"));
      const unknown = getArray(value, "required").filter((name) => typeof name === "string" && !names.includes(name));
      return unknown.map((name) => ({
        place: { pointer: `${pointer}/required` },
        message: `"${String(name)}" is required and not among the properties`,
        mend: `correct the name: ${names.join(", ")}`,
      }));
    }),
};
