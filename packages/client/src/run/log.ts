import type { OutgoingRequest } from "../options/hooks.ts";
import type { Logger } from "../options/logger.ts";

/** Headers that hold nothing secret and help whoever reads a log. All others stay out of it. */
const harmless =
  /^(content-(type|length)|date|deprecation|link|retry-after|sunset|x-((accepted-)?oauth-scopes|github-request-id|ratelimit-.+))$/;

/** An attempt that was answered. */
export interface AnsweredAttempt {
  readonly outgoing: OutgoingRequest;
  readonly response: Response;
  readonly milliseconds: number;
}

/**
 * Writes a line for an attempt, and one for an operation that comes to an end (RFC 9745, RFC 8594), where `announced`
 * does not hold it yet.
 */
export function logAttempt(logger: Logger, announced: Set<string>, answered: AnsweredAttempt): void {
  const { outgoing, response, milliseconds } = answered;
  const { route, url, attempt } = outgoing;
  const { status } = response;
  const headers = Object.fromEntries([...response.headers].filter(([name]) => harmless.test(name)));
  logger.debug?.(`${status} ${route}: ${milliseconds} ms`, { route, url, attempt, status, milliseconds, headers });
  const { deprecation, sunset } = headers;
  if ((deprecation || sunset) && !announced.has(route)) {
    announced.add(route);
    logger.warn?.(`${route} is deprecated since ${deprecation ?? "?"}, ends on ${sunset ?? "?"}`, { route, headers });
  }
}
