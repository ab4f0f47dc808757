import type { Operation } from "@copilot-spaces/types/operations";

/** A request, ready for `client.request`. */
export interface PlannedRequest {
  /** The operation that it calls; `undefined` for a path that the document does not have (`cps api`). */
  readonly operation: Operation | undefined;
  /** `GET /orgs/{org}/copilot-spaces`. */
  readonly route: string;
  readonly input: RequestInput;
}

/** By the API's own names. */
export interface RequestInput {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent for no body. */
  readonly body?: unknown;
}

/** Sends a look-up and resolves to its data. Rejects with the client's error for everything but a success. */
export type SendLookUp = (request: PlannedRequest) => Promise<unknown>;

/**
 * A command line turned into a request, checked against the document as far as it is known. What only the server knows
 * is looked up first.
 */
export interface Plan {
  /** What is asked first, in order. */
  readonly lookUps: readonly PlannedRequest[];
  /** The request with a placeholder, `<id of octo-org/app>`, for what a look-up will find. */
  readonly preview: PlannedRequest;
  /** What to say on standard error whatever is done with it: that a flag is deprecated. */
  readonly notes: readonly string[];
  /** What to say where the request is shown instead of sent: what it leaves open. */
  readonly previewNotes: readonly string[];
  /** Sends the look-ups, and resolves to the request with what they found, checked once more. */
  complete(send: SendLookUp): Promise<PlannedRequest>;
}
