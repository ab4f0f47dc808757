import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { Statuses } from "../types/statuses.ts";
import type { Reply } from "./attempt.ts";
import type { Call } from "./call.ts";
import { ReceivedAnswer } from "./received-answer.ts";
import { headersWithoutToken, withoutToken } from "./secrets.ts";

/** How much is kept, in characters, of text that should be something else. */
const EXCERPT = 1024;

/**
 * Holds an answer against what the document declares. An error whose body is not as declared becomes an unexpected
 * answer, with the text that it came with.
 * @throws {@link InvalidResponseError} for a success whose body is not as declared: there is nothing to return
 */
export function judge(statuses: Statuses, { route, token }: Call, { response, text }: Reply): ReceivedAnswer {
  const { status, ok } = response;
  const kind = bodyKind(statuses[route], status);
  const data = kind === "-" ? undefined : parse(text);
  const fits = kind === "" ? typeof data === "object" && data !== null : kind !== undefined;
  if (ok && fits) {
    return new ReceivedAnswer({ route, response, headers: response.headers, status, data });
  }
  const headers = headersWithoutToken(response.headers, token);
  const excerpt = withoutToken(text, token).slice(0, EXCERPT);
  if (ok && kind !== undefined) {
    throw new InvalidResponseError("the body is not the declared JSON", { route, status, headers, text: excerpt });
  }
  return new ReceivedAnswer({
    route,
    response,
    headers,
    status: fits ? status : "unexpected",
    data: typeof data === "string" ? excerpt : kept(data, token),
  });
}

/**
 * What the body of a status is declared as: `""` a JSON object or array, `"-"` none, `"~"` anything; `undefined` for
 * a status that is not declared.
 */
export function bodyKind(declared = "", status: number): string | undefined {
  const at = declared.indexOf(`${status}`);
  return at < 0 ? undefined : declared.charAt(at + 3).trim();
}

/** JSON, or else the text itself; nothing where there is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/** Data of an answer that is no success, as it may be kept: written out again, a token has no escapes to hide in. */
function kept(data: unknown, token: string | undefined): unknown {
  try {
    return JSON.parse(withoutToken(JSON.stringify(data), token));
  } catch {
    // There was none, or it is nested too deep to be written.
    return undefined;
  }
}
