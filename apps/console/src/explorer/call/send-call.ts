import { type ClientOptions, createRequestClient, type Fetch, type OperationShape } from "@copilot-spaces/client";
import type { RequestInput } from "@copilot-spaces/reference/print";
import { statuses } from "@copilot-spaces/types/statuses";
import type { RequestOutcome } from "../../requests/recorder.ts";

/** What came of a call. */
export type CallOutcome =
  | RequestOutcome
  /** The client would not send it. */
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "cancelled" };

/** Any operation: what is called is known at run time only. */
interface AnyOperation extends OperationShape {
  readonly parameters: {
    readonly path?: Readonly<Record<string, unknown>> | undefined;
    readonly query?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly requestBody?: { readonly content: { readonly "application/json": unknown } };
}

/** Where and how a call is sent. */
export interface SendOptions {
  readonly clientOptions: ClientOptions;
  readonly signal: AbortSignal;
}

/**
 * Sends a call once, through a client like the target's: an answer that asks to be sent again is an answer here.
 * It resolves also where nothing came of it.
 */
export async function sendCall(
  route: string,
  input: RequestInput,
  { clientOptions, signal }: SendOptions,
): Promise<CallOutcome> {
  const { fetch, answered } = watch(clientOptions.fetch ?? ((url, init) => globalThis.fetch(url, init)));
  const client = createRequestClient<Readonly<Record<string, AnyOperation>>>({
    ...clientOptions,
    statuses,
    fetch,
    onRequest: undefined,
    retry: { limit: 0 },
  });
  const { headers, ...parts } = input;
  const start = performance.now();
  try {
    await client.request(route, parts, { headers, signal });
  } catch (error) {
    if (signal.aborted) return { kind: "cancelled" };
    // An answer that the client cannot use is an answer all the same.
    const answer = await answered();
    if (answer !== undefined) return answer;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === "InvalidRequestError") return { kind: "refused", message };
    return { kind: "failure", message, duration: performance.now() - start };
  }
  return (
    (await answered()) ?? { kind: "failure", message: "The answer was lost.", duration: performance.now() - start }
  );
}

/** A `fetch` that keeps the last answer as it came. */
function watch(fetch: Fetch): { readonly fetch: Fetch; readonly answered: () => Promise<RequestOutcome | undefined> } {
  let last: Promise<RequestOutcome | undefined> = Promise.resolve(undefined);
  return {
    async fetch(url, init) {
      const start = performance.now();
      const response = await fetch(url, init);
      const { status, headers } = response;
      last = response
        .clone()
        .text()
        .then(
          (body) => ({
            kind: "answer",
            status,
            headers: Object.fromEntries(headers),
            body,
            duration: performance.now() - start,
          }),
          () => undefined,
        );
      return response;
    },
    answered: () => last,
  };
}
