import { inspect } from "node:util";

/**
 * Everything that a program could print, log or send of a value: its text, JSON, every property on its way down,
 * hidden ones, symbols, prototypes' getters, causes and aggregated errors included. As one text, to look for what must
 * not be in it.
 */
export function observe(value: unknown): string {
  const seen = new Set<unknown>();
  const parts: string[] = [];

  const visit = (current: unknown, depth: number): void => {
    if ((typeof current !== "object" && typeof current !== "function") || current === null) {
      parts.push(String(current));
      return;
    }
    // A raw `Response` is what the server said, handed out to whoever asks for it by name: nobody prints it unawares.
    if (seen.has(current) || depth > 12 || current instanceof Response) return;
    seen.add(current);
    for (const text of textsOf(current)) parts.push(text);
    if (isIterable(current)) for (const entry of current) visit(entry, depth + 1);
    for (let owner: object | null = current; owner !== null && owner !== Object.prototype; owner = prototypeOf(owner)) {
      for (const key of Reflect.ownKeys(owner)) {
        parts.push(String(key));
        visit(read(current, key), depth + 1);
      }
    }
  };

  visit(value, 0);
  return parts.join("\n");
}

function textsOf(value: object): string[] {
  return [
    () => inspect(value, { depth: Number.POSITIVE_INFINITY, maxStringLength: null, maxArrayLength: null }),
    () => inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null }),
    () => JSON.stringify(value) ?? "",
    () => String(value),
  ].map((write) => {
    try {
      return write();
    } catch (error) {
      // Cyclic values have no JSON; whatever is thrown is observable too.
      return String(error);
    }
  });
}

function isIterable(value: object): value is Iterable<unknown> {
  return value instanceof Map || value instanceof Set || value instanceof Headers || Array.isArray(value);
}

/** Built-in prototypes hold nothing of ours, and their getters throw. */
function prototypeOf(owner: object): object | null {
  const prototype: object | null = Object.getPrototypeOf(owner);
  return (prototype?.constructor?.name ?? "") in globalThis ? null : prototype;
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch (error) {
    return error;
  }
}
