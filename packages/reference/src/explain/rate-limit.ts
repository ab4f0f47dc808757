import type { ReadAnswer } from "./answer.ts";

/** What to wait after a secondary limit that names no time, in milliseconds. */
const SECONDARY_WAIT = 60_000;

/**
 * Whether there were too many requests, and not something wrong with this one.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function isRateLimited({ status, header, message = "" }: ReadAnswer): boolean {
  if (status === 429) return true;
  const says =
    header("retry-after") !== undefined || header("x-ratelimit-remaining") === "0" || /rate limit/i.test(message);
  return status === 403 && says;
}

/** When to ask again; `undefined` where the answer asks for no wait. */
export function readRetryTime(answer: ReadAnswer): Date | undefined {
  const { header, now } = answer;
  const times = [readRetryAfter(header("retry-after"), now), readReset(answer)].filter((time) => time !== undefined);
  if (times.length === 0 && isRateLimited(answer)) times.push(now + SECONDARY_WAIT);
  const latest = Math.max(...times);
  // The latest time that a date can hold.
  return latest === Number.NEGATIVE_INFINITY ? undefined : new Date(Math.min(Math.max(latest, now), 8.64e15));
}

/** Why there is a limit and what about it, in sentences. */
export function explainRateLimit(answer: ReadAnswer): { readonly reasons: string[]; readonly advice: string[] } {
  const { header, message = "" } = answer;
  const limit = wholeNumber(header("x-ratelimit-limit"));
  const retryAt = readRetryTime(answer);
  const primary = header("x-ratelimit-remaining") === "0" && !/secondary/i.test(message);
  const window = limit === undefined ? "All requests" : `All ${limit} requests`;
  return {
    reasons: primary
      ? [`${window} that the rate limit allows have been made.`]
      : ["Too many requests came in a short time: this is a secondary rate limit, apart from the one that is counted."],
    advice: [
      ...(retryAt === undefined ? [] : [`Come back at ${retryAt.toISOString()}: until then every request is refused.`]),
      ...(primary ? [] : ["Send one request at a time, and writes at least a second apart."]),
      // What GitHub allows to those who do not say who they are.
      ...(primary && limit !== undefined && limit <= 60 ? ["With a token, many more requests are allowed."] : []),
    ],
  };
}

/** The end of the window, where that is what has to be waited for: while requests are left, it is not. */
function readReset(answer: ReadAnswer): number | undefined {
  const reset = wholeNumber(answer.header("x-ratelimit-reset"));
  const left = wholeNumber(answer.header("x-ratelimit-remaining"));
  return reset === undefined || left || !isRateLimited(answer) ? undefined : reset * 1000;
}

/** RFC 9110, section 10.2.3: seconds, or an HTTP date, which begins with the day's name. */
function readRetryAfter(text: string | undefined, now: number): number | undefined {
  const seconds = wholeNumber(text);
  if (seconds !== undefined) return now + seconds * 1000;
  const date = text !== undefined && /^[A-Z][a-z]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
