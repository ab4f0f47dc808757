import {
  type ClientOptions,
  createRequestClient,
  type OperationShape,
  type OutgoingRequest,
} from "@copilot-spaces/client";
import type { RequestInput } from "../client-call/request.ts";

/** Ends a call just before it would be sent. */
class Captured extends Error {
  readonly outgoing: OutgoingRequest;

  constructor(outgoing: OutgoingRequest) {
    super("The request was not sent.");
    this.outgoing = outgoing;
  }
}

/** Any operation, of any document. */
interface AnyOperation extends OperationShape {
  readonly parameters: {
    readonly path?: Readonly<Record<string, unknown>> | undefined;
    readonly query?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly requestBody?: { readonly content: { readonly "application/json": unknown } };
}

/**
 * The request that a client would send for a call, exactly as it would: no token is asked for, and no socket opened.
 *
 * @throws {InvalidRequestError} where the client would not send it
 */
export async function captureRequest(
  options: Omit<ClientOptions, "token" | "fetch" | "throttle" | "logger" | "onResponse">,
  route: string,
  input: RequestInput,
): Promise<OutgoingRequest> {
  const client = createRequestClient<Readonly<Record<string, AnyOperation>>>({
    ...options,
    statuses: {},
    token: undefined,
    // Hooks run before the token is asked for, and what they throw ends the call.
    async onRequest(outgoing) {
      await options.onRequest?.(outgoing);
      // `fetch` reads the address once more, and escapes an apostrophe in a query.
      throw new Captured({ ...outgoing, url: new URL(outgoing.url).href, headers: { ...outgoing.headers } });
    },
    fetch: () => Promise.reject(new Error("A request that is only looked at was sent.")),
    throttle: undefined,
    logger: undefined,
    onResponse: undefined,
  });
  const { headers, ...parts } = input;
  try {
    await client.request(route, parts, { headers });
  } catch (error) {
    if (error instanceof Captured) return error.outgoing;
    throw error;
  }
  throw new Error("A request that is only looked at was answered.");
}
