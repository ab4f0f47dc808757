import { getKey, isArray, isObject, type Json } from "./json.ts";

/** Joins keys into a JSON pointer (RFC 6901): `["paths", "/a"]` is `/paths/~1a`. */
export function formatPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Splits a JSON pointer into its keys. The empty pointer, which means the whole document, has none. */
export function parsePointer(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a pointer names, or `undefined` when there is none. */
export function resolvePointer(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const key of parsePointer(pointer)) {
    if (isObject(value)) value = getKey(value, key);
    else if (isArray(value) && /^(?:0|[1-9][0-9]*)$/.test(key)) value = value[Number(key)];
    else return undefined;
  }
  return value;
}
