/** An object of JSON. A key may be any text, `__proto__` included: read its own fields only. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is an object as JSON has them: no list, and no instance of a class. */
export function isJsonObject(value: unknown): value is JsonObject {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A field of an object's own; `undefined` where there is none, or no object. */
export function fieldOf(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Sets a field of an object's own, whatever it is called: assigning to `__proto__` would change the prototype. */
export function setField(object: JsonObject, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}
