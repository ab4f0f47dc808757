import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { Statuses } from "../types/statuses.ts";
import type { Reply } from "./attempt.ts";
import type { Call } from "./call.ts";
import { ReceivedAnswer } from "./received-answer.ts";
import { withoutToken } from "./secrets.ts";

/** How much is kept, in characters, of text that should be something else. */
const EXCERPT = 1024;

/**
 * Holds an answer against what the document declares. An error whose body is not as declared becomes an unexpected
 * answer, with the text that it came with.
 * @throws {@link InvalidResponseError} for a success whose body is not as declared: there is nothing to return
 */
export function judge(statuses: Statuses, { request, token }: Call, reply: Reply): ReceivedAnswer {
  const { route } = request;
  const { response } = reply;
  const { status, ok } = response;
  const kind = bodyKind(statuses[route], status);
  const text = ok ? reply.text : withoutToken(reply.text, token);
  const excerpt = (): string => withoutToken(text, token).slice(0, EXCERPT);
  let data: unknown;
  let fits = kind !== undefined;
  if (kind !== "-") {
    try {
      data = JSON.parse(text);
      fits &&= kind === "~" || (typeof data === "object" && data !== null);
    } catch {
      data = kind === "~" ? text : excerpt() || undefined;
      fits &&= kind === "~";
    }
  }
  if (ok && kind !== undefined && !fits) {
    throw new InvalidResponseError("the body is not the declared JSON", { route, response, text: excerpt() });
  }
  return new ReceivedAnswer({ route, response, status: fits ? status : "unexpected", data });
}

/**
 * What the body of a status is declared as: `""` a JSON object or array, `"-"` none, `"~"` anything; `undefined` for
 * a status that is not declared.
 */
export function bodyKind(declared = "", status: number): string | undefined {
  const at = declared.indexOf(`${status}`);
  return at < 0 ? undefined : declared.charAt(at + 3).trim();
}
