import type { OutgoingRequest } from "../options/hooks.ts";
import type { LogDetails, Logger } from "../options/logger.ts";
import type { Settings } from "./settings.ts";

/** Headers that hold nothing secret and help whoever reads a log. All others stay out of it. */
const harmless =
  /^(content-(type|length)|date|deprecation|link|retry-after|sunset|x-((accepted-)?oauth-scopes|github-request-id|ratelimit-.+))$/;

/** An attempt that was answered. */
export interface AnsweredAttempt {
  readonly outgoing: OutgoingRequest;
  readonly status: number;
  readonly received: Headers;
  readonly milliseconds: number;
}

/** Writes a line. A logger that throws does not turn a request that succeeded into a failure. */
export function log(logger: Logger | undefined, level: keyof Logger, message: string, details: LogDetails): void {
  try {
    logger?.[level]?.(message, details);
  } catch {
    // The call matters more than its log.
  }
}

/** Writes a line for an attempt, and one for an operation that comes to an end (RFC 9745, RFC 8594), once for each. */
export function logAttempt({ logger, announced }: Settings, answered: AnsweredAttempt): void {
  const { outgoing, received, ...outcome } = answered;
  const { route, url, attempt } = outgoing;
  const headers = Object.fromEntries([...received].filter(([name]) => harmless.test(name)));
  const message = `${outcome.status} ${route}: ${outcome.milliseconds} ms`;
  log(logger, "debug", message, { route, url, attempt, ...outcome, headers });
  const { deprecation, sunset } = headers;
  if ((deprecation || sunset) && !announced.has(route)) {
    announced.add(route);
    const notice = `${route} is deprecated since ${deprecation ?? "?"}, ends on ${sunset ?? "?"}`;
    log(logger, "warn", notice, { route, headers });
  }
}
