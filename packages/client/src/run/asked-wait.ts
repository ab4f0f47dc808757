import { wholeNumber } from "./rate-limit.ts";

/** What GitHub asks for after a secondary limit that names no time: a minute, then longer and longer. */
const SECONDARY_WAIT = 60_000;

/** The part of an answer that can ask for a wait. */
export interface WaitingAnswer {
  readonly code: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/**
 * Whether the server refused a request because there were too many of them. It has then done nothing.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function isRateLimited({ code, headers, data }: WaitingAnswer): boolean {
  return (
    code === 429 ||
    (code === 403 &&
      (headers.get("x-ratelimit-remaining") === "0" ||
        headers.has("retry-after") ||
        /rate limit/i.test(Object(data).message)))
  );
}

/**
 * For how many milliseconds the server asks to be left alone; nothing where it does not ask. Of two times the later
 * one holds: none is ever shortened.
 */
export function askedWait(answer: WaitingAnswer, now: number, retries: number): number | undefined {
  const { headers } = answer;
  let wait = retryAfter(headers.get("retry-after"), now);
  if (isRateLimited(answer)) {
    const reset = wholeNumber(headers.get("x-ratelimit-reset"));
    // While requests are left, it is not that window's end which has to be waited for.
    if (reset !== undefined && !wholeNumber(headers.get("x-ratelimit-remaining"))) {
      wait = Math.max(wait ?? 0, reset * 1000 - now);
    }
    wait ??= SECONDARY_WAIT * 2 ** retries;
  }
  return wait;
}

/** RFC 9110, section 10.2.3: seconds, or an HTTP date. Anything else says nothing. */
function retryAfter(text: string | null, now: number): number | undefined {
  const seconds = wholeNumber(text);
  if (seconds !== undefined) {
    return seconds * 1000;
  }
  // `Date.parse` takes almost anything, even `-5`, for a date; an HTTP date begins with the day's name.
  const date = text && /^[A-Z][a-z]/.test(text) ? Date.parse(text) : -1;
  return date >= 0 ? Math.max(date - now, 0) : undefined;
}
