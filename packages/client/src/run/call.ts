import type { FetchInit } from "../options/fetch.ts";
import type { SendOptions } from "./connect.ts";
import type { PreparedRequest } from "./prepare-request.ts";
import { type Settings, timeLimit } from "./settings.ts";

/** A call under way: what is sent, its limits, and what changes from one attempt to the next. */
export interface Call {
  readonly request: PreparedRequest;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for one attempt, and for all of them. */
  readonly timeout: number;
  readonly deadline: number;
  /** When the deadline is over, on the clock. */
  readonly end: number;
  /** How often the request has been sent, redirects included; 1 during the first attempt. */
  attempt: number;
  retries: number;
  redirects: number;
  /** Where the request goes: the prepared address, or where a redirect led. */
  url: string;
  redirect: FetchInit["redirect"];
  /** The token once it has been asked for. */
  token: string | undefined;
  /** Whether the server refused the token, which happens once at most. */
  renewed: boolean;
  /** Whether an attempt may have arrived whose answer was lost. */
  lost: boolean;
}

/** A call that has not begun. */
export function newCall(settings: Settings, request: PreparedRequest, options: SendOptions): Call {
  const deadline = timeLimit(options.deadline, settings.deadline);
  return {
    request,
    signal: options.signal,
    timeout: timeLimit(options.timeout, settings.timeout),
    deadline,
    end: settings.clock.now() + deadline - (options.spent ?? 0),
    attempt: 0,
    retries: 0,
    redirects: 0,
    url: request.url,
    redirect: "manual",
    token: undefined,
    renewed: false,
    lost: false,
  };
}
