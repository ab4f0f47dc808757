import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Call } from "./call.ts";
import type { Settings } from "./settings.ts";

/** The syntax of a bearer token: RFC 6750, section 2.1. It needs no escapes, in JSON or elsewhere. */
const tokenPattern = /^[\w.~+/-]+=*$/;

/**
 * The token of a call: asked for once, and once more after a 401.
 * @throws {@link InvalidRequestError} where it holds what no header can carry; a runtime would print it
 */
export async function askToken(settings: Settings, { renewed, route }: Call): Promise<string | undefined> {
  const { token } = settings;
  const value = typeof token === "function" ? await token({ renew: renewed === true }) : token;
  if (value && !tokenPattern.test(value)) {
    throw new InvalidRequestError("The token holds a character that no token has.", { route });
  }
  return value;
}

/**
 * Text from outside as it may be kept: whoever repeats the token does not put it into an error or a log. What is
 * shorter than any real token would be found in ordinary words.
 */
export function withoutToken(text: string, token = ""): string {
  return token.length > 7 ? text.replaceAll(token, "[token]") : text;
}

/** The same for headers. */
export function headersWithoutToken(headers: Headers, token: string | undefined): Headers {
  return new Headers([...headers].map(([name, value]) => [name, withoutToken(value, token)]));
}

/** Whether a value repeats the token, in any text on the way down from it. What cannot be searched may. */
export function holdsToken(value: unknown, token: string | undefined, seen: Set<unknown> = new Set()): boolean {
  if (typeof value === "string") {
    return withoutToken(value, token) !== value;
  }
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || seen.has(value)) {
    return false;
  }
  seen.add(value);
  try {
    const plain = value instanceof Error || /^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(value));
    return (
      !plain ||
      Reflect.ownKeys(value).some((key) => [key, Reflect.get(value, key)].some((part) => holdsToken(part, token, seen)))
    );
  } catch {
    return true;
  }
}
