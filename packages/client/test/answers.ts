import type { Fetch, FetchInit } from "../src/options/fetch.ts";

/** A request as a handler saw it. */
export interface SeenRequest extends FetchInit {
  readonly url: string;
}

/** What a handler does with a request: an answer, or an error as `fetch` throws it. */
export type Step = Response | Error | ((request: SeenRequest) => Response | Promise<Response>);

/** A `fetch` that takes one step for each request, and the last one for all that follow. */
export function scripted(...steps: readonly Step[]): { readonly fetch: Fetch; readonly requests: SeenRequest[] } {
  const requests: SeenRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = { ...init, url };
    const step = steps[Math.min(requests.length, steps.length - 1)];
    requests.push(request);
    if (step instanceof Error) {
      throw step;
    }
    if (step === undefined) {
      throw new Error("There is no step for this request.");
    }
    return typeof step === "function" ? step(request) : step.clone();
  };
  return { fetch, requests };
}

/** An answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** An answer without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers });
}

/** An answer with text. */
export function text(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers });
}
