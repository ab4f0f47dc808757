import { getArray, isObject } from "../../generate/json.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** A variant says more than which fields are required. */
export const noBareVariants: Rule = {
  name: "no-bare-variants",
  why: "openapi-typescript makes `unknown` of `anyOf: [{ required: […] }]`, and the fields beside it vanish.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      if (kind !== "schema") return [];
      return ["anyOf", "oneOf"].flatMap((key) =>
        [...getArray(value, key).entries()].flatMap(([index, variant]) => {
          if (!isObject(variant) || Object.keys(variant).some((keyword) => keyword !== "required")) return [];
          const place = { pointer: `${pointer}/${key}/${index}` };
          return [
            { place, message: "a variant with nothing but `required`", mend: "list the variant's properties too" },
          ];
        }),
      );
    }),
};
