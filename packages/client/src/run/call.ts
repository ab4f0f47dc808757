import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { CallOptions } from "../options/call-options.ts";
import type { FetchInit } from "../options/fetch.ts";
import { buildUrl, type UrlParts } from "./build-url.ts";
import { type HeaderRecord, setHeaders } from "./headers.ts";
import { mayResend } from "./may-resend.ts";
import { type Settings, timeLimit } from "./settings.ts";

/** What a call gives beside its route. */
export interface CallInput extends UrlParts {
  readonly body?: unknown;
  readonly headers?: CallOptions["headers"];
}

/** What a caller says of a call. */
export interface CallParts {
  readonly route: string;
  readonly input: CallInput;
  readonly options: SendOptions;
}

/** The options of a call within this package. */
export interface SendOptions extends CallOptions {
  /** How many milliseconds of the deadline are gone already, for the pages before. */
  readonly spent?: number;
}

/** A call under way: what is sent, its limits, and what changes from one attempt to the next. */
export interface Call {
  readonly route: string;
  readonly method: string;
  /** Whether it changes nothing: GET or HEAD. */
  readonly read: boolean;
  /** Whether it may be sent again although it may have arrived. */
  readonly resendable: boolean;
  readonly headers: Readonly<HeaderRecord>;
  /** Whether the caller added headers of their own, which no other origin may see. */
  readonly customHeaders: boolean;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for one attempt, and for all of them. */
  readonly timeout: number;
  readonly deadline: number;
  /** When the deadline is over, on the clock. */
  readonly end: number;
  /** Where the request goes: to what the template makes, or where a redirect led. */
  url: string;
  redirect: FetchInit["redirect"];
  /** How often the request has been sent, redirects included; 1 during the first attempt. */
  attempt: number;
  retries: number;
  redirects: number;
  /** The token once it has been asked for. */
  token?: string | undefined;
  /** Whether the server refused the token, which happens once at most. */
  renewed?: boolean;
  /** Whether an attempt may have arrived whose answer was lost. */
  lost?: boolean;
}

/** A method and whole, plain segments: nothing that a URL parser folds, cuts off or takes for something else. */
const routePattern = /^[A-Z]+ (\/|(\/(?!\.{1,2}(\/|$))[^\s/\\?#%]+)+)$/;

/**
 * Makes a call that can be sent as often as need be, or refuses to.
 * @throws {@link InvalidRequestError}
 */
export function newCall(settings: Settings, { route, input, options }: CallParts): Call {
  if (!routePattern.test(route)) {
    throw new InvalidRequestError("A route is a method and a template, as in GET /user.");
  }
  const [method = "", template = ""] = route.split(" ");
  const read = method === "GET" || method === "HEAD";
  const url = settings.baseUrl + buildUrl(route, template, input);
  const headers = { ...settings.headers };
  const body = serializeBody(route, input.body);
  if (body !== undefined) {
    headers["content-type"] = "application/json";
    if (read) {
      throw new InvalidRequestError(`A ${method} has no body.`, { route });
    }
  }
  const customHeaders = { ...input.headers, ...options.headers };
  setHeaders(headers, customHeaders);
  const deadline = timeLimit(options.deadline, settings.deadline);
  return {
    route,
    method,
    read,
    resendable: mayResend(method, input.body),
    headers,
    customHeaders: Object.keys(customHeaders).length > 0,
    body,
    signal: options.signal,
    timeout: timeLimit(options.timeout, settings.timeout),
    deadline,
    end: settings.clock.now() + deadline - (options.spent ?? 0),
    url,
    redirect: "manual",
    attempt: 0,
    retries: 0,
    redirects: 0,
  };
}

function serializeBody(route: string, body: unknown): string | undefined {
  try {
    const text = JSON.stringify(body);
    if (text === undefined && body !== undefined) {
      throw new TypeError(`It is a ${typeof body}.`);
    }
    return text;
  } catch (cause) {
    throw new InvalidRequestError("The body cannot be written as JSON.", { route, cause });
  }
}
