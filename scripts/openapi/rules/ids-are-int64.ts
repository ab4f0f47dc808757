import { getObject, isObject, type Json } from "../../generate/json.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** `id`, `number`, and whatever ends in `_id`. */
const identifying = /^(?:id|number|\w+_(?:id|number))$/;

/** Numbers that identify things say that they have 64 bits. */
export const idsAreInt64: Rule = {
  name: "ids-are-int64",
  why: "GitHub's numbers are 64-bit integers, and a generator for another language takes 32 bits unless told.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      const named = kind === "parameter" ? [[String(value["name"]), value["schema"]] as const] : [];
      const properties = kind === "schema" ? Object.entries(getObject(value, "properties")) : named;
      return properties.flatMap(([name, schema]) => {
        if (!identifying.test(name) || !isInteger(schema) || schema["format"] === "int64") return [];
        const place = { pointer: kind === "schema" ? `${pointer}/properties/${name}` : `${pointer}/schema` };
        return [{ place, message: `${name} does not say how large it can be`, mend: "add `format: int64`" }];
      });
    }),
};

function isInteger(schema: Json | undefined): schema is { [key: string]: Json } {
  return isObject(schema) && [schema["type"]].flat().includes("integer");
}
