import { Refusal } from "../operations/refusal.ts";

/** How many requests one account may send. */
export interface RateLimits {
  /** Requests an hour, as `x-ratelimit-limit` says. @default 5000 */
  readonly perHour?: number;
  /** Secondary limit: requests at once. @default none */
  readonly atOnce?: number;
  /** Secondary limit: points a minute, where a read is one point and a write five. @default none */
  readonly pointsPerMinute?: number;
}

/** Everything as GitHub has it. */
const githubLimits: Required<RateLimits> = { perHour: 5000, atOnce: 100, pointsPerMinute: 900 };

/** One hour's account of one caller. */
interface Account {
  used: number;
  /** When the hour is over, in seconds since the epoch. */
  reset: number;
  atOnce: number;
  points: number;
  /** When the minute is over, in seconds since the epoch. */
  minuteEnds: number;
}

/** Keeps count of requests. */
export interface RateCounter {
  /** Counts a request. @throws Refusal 403 or, for a secondary limit, 429 where it is one too many; it has then not been begun */
  begin(caller: string, method: string): void;
  /** Ends what {@link begin} began. A request that changed nothing for the client (304) does not count. */
  end(caller: string, free: boolean): void;
  /** `x-ratelimit-*` as they are now. */
  headers(caller: string): Readonly<Record<string, string>>;
}

/** Who has no token shares this name, and GitHub's smaller limit. */
export const anonymous = "anonymous";
const anonymousPerHour = 60;

const documentation = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";
const writePoints = 5;

/**
 * @param limits - `"github"` for all of GitHub's, `"none"` for no end of requests
 * @param now - milliseconds since the epoch
 */
export function createRateCounter(limits: RateLimits | "github" | "none", now: () => number): RateCounter {
  const unlimited = limits === "none";
  const { perHour = githubLimits.perHour, ...secondary }: RateLimits =
    limits === "github" ? githubLimits : unlimited ? {} : limits;
  const accounts = new Map<string, Account>();

  const find = (caller: string): Account => {
    const seconds = Math.floor(now() / 1000);
    const account = accounts.get(caller) ?? { used: 0, reset: seconds + 3600, atOnce: 0, points: 0, minuteEnds: 0 };
    accounts.set(caller, account);
    if (seconds >= account.reset) Object.assign(account, { used: 0, reset: seconds + 3600 });
    if (seconds >= account.minuteEnds) Object.assign(account, { points: 0, minuteEnds: seconds + 60 });
    return account;
  };
  const limitOf = (caller: string): number => (caller === anonymous ? anonymousPerHour : perHour);

  return {
    begin(caller, method) {
      const account = find(caller);
      if (!unlimited && account.used >= limitOf(caller)) throw exhausted(caller);
      if (account.atOnce >= (secondary.atOnce ?? Number.POSITIVE_INFINITY)) throw tooFast(60);
      const points = method === "GET" || method === "HEAD" ? 1 : writePoints;
      if (account.points + points > (secondary.pointsPerMinute ?? Number.POSITIVE_INFINITY)) {
        throw tooFast(account.minuteEnds - Math.floor(now() / 1000));
      }
      account.points += points;
      account.atOnce += 1;
      account.used = unlimited ? 1 : account.used + 1;
    },
    end(caller, free) {
      const account = find(caller);
      account.atOnce = Math.max(0, account.atOnce - 1);
      if (free) account.used = Math.max(0, account.used - 1);
    },
    headers(caller) {
      const { used, reset } = find(caller);
      const limit = limitOf(caller);
      return {
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-remaining": String(Math.max(0, limit - used)),
        "x-ratelimit-reset": String(reset),
        "x-ratelimit-resource": "core",
        "x-ratelimit-used": String(used),
      };
    },
  };
}

/** The hour's requests are used up. */
export function exhausted(caller: string): Refusal {
  return new Refusal(403, `API rate limit exceeded for ${caller}.`, { documentation });
}

/** Too many requests in a short time. @param retryAfter - seconds */
export function tooFast(retryAfter: number): Refusal {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return new Refusal(429, message, { documentation, headers: { "retry-after": String(retryAfter) } });
}
