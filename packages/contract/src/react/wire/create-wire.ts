import type { FetchInit } from "@copilot-spaces/client";
import type { Sandbox } from "@copilot-spaces/testing/sandbox";

/**
 * What may happen to a request: it is lost on its way there, its answer is lost on its way back, the server refuses it,
 * or breaks before or after it has done what it was asked for.
 */
export type Fault = "none" | "request lost" | "answer lost" | "refused" | "broken before" | "broken after";

/** A request as it went out. */
export interface SentRequest {
  readonly method: string;
  /** With its query, without the origin: `/orgs/octo-org/copilot-spaces?per_page=2`. */
  readonly path: string;
  /** Whether whoever sent it gave it up before an answer came. */
  readonly aborted: boolean;
}

/** What stands between clients and a server: it can hold requests and answers back, and lose them. */
export interface Wire {
  readonly fetch: (url: string, init: FetchInit) => Promise<Response>;
  /** In the order in which they went out. */
  readonly sent: readonly SentRequest[];
}

/** How a wire behaves; by default it hands on everything at once. */
export interface WireOptions {
  readonly server: Pick<Sandbox, "fetch">;
  /** Resolves when what the label names may go on: a request on its way there, or its answer on its way back. */
  readonly hold?: (label: string) => Promise<void>;
  /** What happens to the next request. */
  readonly nextFault?: (request: { readonly method: string; readonly path: string }) => Fault;
}

/** Makes a wire. */
export function createWire({ server, hold = async () => {}, nextFault = () => "none" }: WireOptions): Wire {
  const sent: { method: string; path: string; aborted: boolean }[] = [];
  const carry = async (url: string, init: FetchInit, request: SentRequest): Promise<Response> => {
    const { method, path } = request;
    const fault = nextFault(request);
    const label = `${method} ${path}${fault === "none" ? "" : ` (${fault})`}`;
    await hold(`${label} arrives`);
    const answer =
      fault === "request lost" || fault === "refused" || fault === "broken before"
        ? undefined
        : await server.fetch(url, init);
    await hold(`${label} is answered`);
    if (fault === "request lost" || fault === "answer lost") throw new TypeError("fetch failed");
    if (fault === "refused") return Response.json({ message: "Forbidden" }, { status: 403 });
    return answer === undefined || fault === "broken after" ? new Response(null, { status: 500 }) : answer;
  };
  return {
    sent,
    async fetch(url, init) {
      const { pathname, search } = new URL(url);
      const request = { method: init.method, path: pathname + search, aborted: false };
      sent.push(request);
      const aborted = new Promise<never>((_, reject) => {
        const abort = () => {
          request.aborted = true;
          reject(init.signal.reason);
        };
        if (init.signal.aborted) abort();
        else init.signal.addEventListener("abort", abort, { once: true });
      });
      // Who gave a request up has its answer no more; the server may still do what it says.
      return await Promise.race([aborted, carry(url, init, request)]);
    },
  };
}
