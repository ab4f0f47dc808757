import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { resolveBaseUrl } from "../options/base-url.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { type Clock, systemClock } from "../options/clock.ts";
import type { DocumentHeaders } from "../options/document-options.ts";
import type { Statuses } from "../types/statuses.ts";
import { defaultHeaders } from "./headers.ts";

/** A client's options with every default filled in, checked once. */
export interface Settings
  extends Pick<ClientOptions, "token" | "account" | "throttle" | "fetch" | "logger" | "onRequest" | "onResponse"> {
  readonly baseUrl: string;
  readonly origin: string;
  /** What every request carries, but for `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: { readonly limit: number; readonly base: number; readonly max: number };
  readonly clock: Clock;
  readonly statuses: Statuses;
  /** Routes whose deprecation has been logged. */
  readonly announced: Set<string>;
}

/** The longest time that a timer takes; beyond it, runtimes fire at once. `Infinity` is as good as this. */
const LONGEST = 2 ** 31 - 1;

/** Fills in the defaults. @throws {@link InvalidRequestError} where an option makes no sense */
export function resolveSettings(options: ClientOptions & DocumentHeaders, statuses: Statuses): Settings {
  const baseUrl = resolveBaseUrl(options);
  const { limit = 2, base = 500, max = 8_000 } = options.retry ?? {};
  return {
    ...options,
    baseUrl,
    origin: new URL(baseUrl).origin,
    headers: defaultHeaders(options),
    timeout: timeLimit(options.timeout, 30_000),
    deadline: timeLimit(options.deadline, 120_000),
    retry: { limit, base, max },
    clock: options.clock ?? systemClock,
    statuses,
    announced: new Set(),
  };
}

/**
 * A limit in milliseconds: the given one, or another. What is left of a time may be nothing, or less than that.
 * @throws {@link InvalidRequestError} for `NaN`, which compares with nothing and so would be no limit at all
 */
export function timeLimit(milliseconds: number | undefined, fallback: number): number {
  const limit = Math.min(milliseconds ?? fallback, LONGEST);
  if (Number.isNaN(limit)) {
    throw new InvalidRequestError("A time limit must be a number.");
  }
  return limit;
}
