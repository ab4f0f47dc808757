import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { CallOptions } from "../options/call-options.ts";
import { buildUrl, type UrlParts } from "./build-url.ts";
import { type HeaderRecord, setHeaders } from "./headers.ts";
import { mayResend } from "./may-resend.ts";
import type { Settings } from "./settings.ts";

/** What a call gives beside its route. */
export interface RequestInput extends UrlParts {
  readonly body?: unknown;
  readonly headers?: CallOptions["headers"];
}

/** A request that is ready to be sent, as often as need be. */
export interface PreparedRequest {
  readonly route: string;
  readonly method: string;
  /** Whether it changes nothing: GET or HEAD. */
  readonly read: boolean;
  readonly url: string;
  readonly headers: Readonly<HeaderRecord>;
  readonly body: string | undefined;
  /** Whether it may be sent again although it may have arrived. */
  readonly resendable: boolean;
  /** Whether the caller added headers of their own, which no other origin may see. */
  readonly customHeaders: boolean;
}

/** A method and whole, plain segments: nothing that a URL parser folds, cuts off or takes for something else. */
const routePattern = /^[A-Z]+ (\/|(\/(?!\.{1,2}(\/|$))[^\s/\\?#%]+)+)$/;

/**
 * Turns a call into a request, or refuses to.
 * @throws {@link InvalidRequestError}
 */
export function prepareRequest(
  settings: Settings,
  call: { readonly route: string; readonly input: RequestInput; readonly options: CallOptions },
): PreparedRequest {
  const { route, input, options } = call;
  if (!routePattern.test(route)) {
    throw new InvalidRequestError("A route is a method and a template: GET /orgs/{org}.");
  }
  const [method = "", template = ""] = route.split(" ");
  const url = settings.baseUrl + buildUrl(route, template, input);
  const headers = { ...settings.headers };
  const read = method === "GET" || method === "HEAD";
  const body = serializeBody(route, input.body);
  if (body !== undefined) {
    headers["content-type"] = "application/json";
    if (read) {
      throw new InvalidRequestError(`A ${method} has no body.`, { route });
    }
  }
  for (const extra of [input.headers, options.headers]) {
    if (extra) {
      setHeaders(headers, extra);
    }
  }
  return {
    route,
    method,
    read,
    url,
    headers,
    body,
    resendable: mayResend(method, input.body),
    customHeaders: Boolean(input.headers ?? options.headers),
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
