import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Call } from "./call.ts";
import type { Settings } from "./settings.ts";

/**
 * The token of a call: asked for once, and once more after a 401.
 * @throws {@link InvalidRequestError} where it holds what no header can carry; a runtime would print it
 */
export async function askToken(settings: Settings, { renewed, request }: Call): Promise<string | undefined> {
  const { token } = settings;
  const value = typeof token === "function" ? await token({ renew: renewed }) : token;
  if (value && !/^[\x21-\x7e]+$/.test(value)) {
    throw new InvalidRequestError("The token holds a character that no header can carry.", { route: request.route });
  }
  return value;
}

/** Text from outside, as it may be kept: a server that repeats the token does not put it into an error. */
export function withoutToken(text: string, token: string | undefined): string {
  return token ? text.replaceAll(token, "[token]") : text;
}

/** A cause as it may be kept: as it is, unless it repeats the token. */
export function causeWithoutToken(cause: unknown, token: string | undefined): unknown {
  let link = Object(cause);
  for (let depth = 0; token && depth < 5; depth++) {
    if (`${link.message}${link.stack}`.includes(token)) {
      return new Error("The cause held the token.");
    }
    link = Object(link.cause);
  }
  return cause;
}
