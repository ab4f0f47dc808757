/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Mutable, because the bundler rewrites references in place. */
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Sets a key of an object as data. A plain assignment to `__proto__` would change the object's prototype instead, and
 * a document may use any text as a key.
 */
export function setKey(object: JsonObject, key: string, value: Json): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[key] = value;
  }
}

/** A key of an object itself: never `constructor` or another name that its prototype has. */
export function getKey(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The nested object under a key, or an empty one. */
export function getObject(object: JsonObject, key: string): JsonObject {
  const value = getKey(object, key);
  return isObject(value) ? value : {};
}

/** The list under a key, or an empty one. */
export function getArray(object: JsonObject, key: string): readonly Json[] {
  const value = getKey(object, key);
  return isArray(value) ? value : [];
}

/** The string under a key, or `""`. */
export function getString(object: JsonObject, key: string): string {
  const value = getKey(object, key);
  return typeof value === "string" ? value : "";
}
