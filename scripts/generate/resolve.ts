import { isObject, type Json, type JsonObject } from "./json.ts";
import { resolvePointer } from "./json-pointer.ts";

/** Follows references of a bundled document until there is an object that is none; `{}` when there is no object. */
export function resolveObject(document: JsonObject, value: Json | undefined): JsonObject {
  let current = value;
  // A bundle has no circular references; the bound is for the compiler's and the reader's peace of mind.
  for (let steps = 0; steps < 100 && isObject(current); steps += 1) {
    const reference = current["$ref"];
    if (typeof reference !== "string") return current;
    current = resolvePointer(document, reference.slice(1));
  }
  return {};
}
