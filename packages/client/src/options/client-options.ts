import type { ServerOptions } from "./base-url.ts";
import type { Clock } from "./clock.ts";
import type { Fetch } from "./fetch.ts";
import type { OnRequest, OnResponse } from "./hooks.ts";
import type { Logger } from "./logger.ts";
import type { Throttle } from "./throttle.ts";

/** Why a token is asked for. */
export interface TokenRequest {
  /** `true` after a 401: the server refused the last token, so one from a cache will not do. */
  readonly renew: boolean;
}

/** Gives the token for a call, or nothing to call without one. What it throws ends the call. */
export type TokenSource = (request: TokenRequest) => string | undefined | Promise<string | undefined>;

/** How often and after what pause a request is sent again. */
export interface RetryOptions {
  /**
   * How many times at most, after the first.
   * @default 2
   */
  readonly limit?: number | undefined;
  /**
   * The first pause's upper bound in milliseconds; it doubles with each retry. The pause is a random part of it.
   * @default 500
   */
  readonly base?: number | undefined;
  /**
   * The upper bound of all pauses in milliseconds. A longer wait that the server asks for is never shortened.
   * @default 8000
   */
  readonly max?: number | undefined;
}

/** How long a call may take. */
export interface TimeLimits {
  /**
   * For one attempt, its body included, in milliseconds. `Infinity` for none.
   * @default 30000
   */
  readonly timeout?: number | undefined;
  /**
   * For the whole call: all attempts and pauses, in milliseconds. For a list, the time spent waiting for the server
   * over all pages. `Infinity` for none.
   * @default 120000
   */
  readonly deadline?: number | undefined;
}

/** What a client is made of. Everything has a default. */
export interface ClientOptions extends ServerOptions, TimeLimits {
  /** A token, or a function that gives one and is asked again once after a 401; another token is tried. */
  readonly token?: string | TokenSource | undefined;
  /** Whose data it is, for cache keys: a login or any name. Never derived from the token. */
  readonly account?: string | undefined;
  /**
   * The version of the API, sent as `x-github-api-version`.
   * @see https://docs.github.com/en/rest/about-the-rest-api/api-versions
   * @default "2026-03-10"
   */
  readonly apiVersion?: string | undefined;
  /** Your program's name and version, put before this client's own: `my-app/1.2`. Browsers send their own instead. */
  readonly userAgent?: string | undefined;
  /** How often a request is sent again where that is safe, and after what pause. */
  readonly retry?: RetryOptions | undefined;
  /** From `createThrottle`: holds the client to the pace that GitHub asks for. Clients that share one share the pace. */
  readonly throttle?: Throttle | undefined;
  /**
   * What sends the requests.
   * @default globalThis.fetch, looked up at each request
   */
  readonly fetch?: Fetch | undefined;
  /** Where time comes from, for tests. */
  readonly clock?: Clock | undefined;
  /** Where lines about attempts, retries and deprecated operations go: `console` fits. */
  readonly logger?: Logger | undefined;
  /** Called before each attempt, whose headers it may change. It never sees the token. */
  readonly onRequest?: OnRequest | undefined;
  /** Called with each answer before its body is read: read a `clone()`. */
  readonly onResponse?: OnResponse | undefined;
}
