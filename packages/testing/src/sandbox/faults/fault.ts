import type { OperationId } from "@copilot-spaces/types/operations";

/** What goes wrong. `when` says whether the request is carried out before it does: then only its answer is lost. */
export type FaultKind =
  /** Waits, by the sandbox's clock, before anything else happens. */
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** Answers with a status; the body is the document's own example for it unless there is another. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** @default "before" */
      readonly when?: "before" | "after";
    }
  /** Breaks the connection without an answer. */
  | {
      readonly kind: "reset";
      /** @default "before" */
      readonly when?: "before" | "after";
    }
  /** Breaks the connection in the middle of the body. */
  | { readonly kind: "truncated" }
  /** Leaves the body out. */
  | { readonly kind: "empty" }
  /** Answers with a page for people, as a proxy in between does. */
  | {
      readonly kind: "html";
      /** @default 502 */
      readonly status?: number;
    }
  /** Sends the body a few bytes at a time, by the sandbox's clock. */
  | {
      readonly kind: "slow";
      /** Milliseconds between two pieces. */
      readonly every: number;
      /** Bytes a piece. @default 16 */
      readonly bytes?: number;
    }
  /** Sends the client elsewhere. */
  | {
      readonly kind: "redirect";
      /** A URL, or a path on the sandbox's own origin. */
      readonly location: string;
      /** @default 307 */
      readonly status?: 301 | 302 | 303 | 307 | 308;
    }
  /** Says that there were too many requests: in this hour, or, the secondary limit, in a short time. */
  | {
      readonly kind: "rate-limit";
      /** @default "primary" */
      readonly limit?: "primary" | "secondary";
      /** Seconds, for the secondary limit. @default 60 */
      readonly retryAfter?: number;
    }
  /** Lets a codespace come up later: 202 instead of 201. */
  | {
      readonly kind: "codespace-retried";
      /** By the sandbox's clock. @default 30_000 */
      readonly milliseconds?: number;
    };

/** A fault, and which requests it befalls. */
export type Fault = FaultKind & {
  /** Operation ids: `copilot-spaces/list-for-org`. @default every request */
  readonly operation?: OperationId | readonly OperationId[];
  /** How many requests it leaves alone first. @default 0 */
  readonly skip?: number;
  /** How many requests it befalls before it is over. @default all */
  readonly times?: number;
  /** From 0 to 1. @default 1 */
  readonly probability?: number;
  /** Makes the same choices again, where there is a probability. @default 1 */
  readonly seed?: number;
};

/** The connection is broken: thrown on the way to a client that is to see no answer. */
export class ConnectionReset extends Error {
  override readonly name = "ConnectionReset";
  readonly code = "ECONNRESET";

  constructor() {
    super("read ECONNRESET");
  }
}
