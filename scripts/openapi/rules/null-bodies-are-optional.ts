import { getArray, getObject, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { resolveObject } from "../../generate/resolve.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** A body that may be `null` is not required. */
export const nullBodiesAreOptional: Rule = {
  name: "null-bodies-are-optional",
  why: "Prism answers 422 to a JSON `null` where the body is required, although the schema allows it.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      if (kind !== "requestBody" || value["required"] !== true) return [];
      const media = Object.values(getObject(value, "content"));
      if (!media.some((each) => isObject(each) && allowsNull(document, each["schema"]))) return [];
      return [{ place: { pointer }, message: "a required body that may be null", mend: "remove `required`" }];
    }),
};

function allowsNull(document: JsonObject, reference: Json | undefined): boolean {
  const schema = resolveObject(document, reference);
  if ([schema["type"]].flat().includes("null")) return true;
  return ["oneOf", "anyOf"].some((key) => getArray(schema, key).some((variant) => allowsNull(document, variant)));
}
