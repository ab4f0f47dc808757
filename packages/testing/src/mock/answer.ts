/** What is sent back: `body` is JSON unless it is a string, and nothing is sent for `undefined`. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Where the request or the document is broken; empty when all is well. */
  readonly violations: readonly Violation[];
}

/** One thing in a request or response that the document does not allow, as the `sl-violations` header carries it. */
export interface Violation {
  /** `["request", "body", "name"]`: which side, then where in it. */
  readonly location: readonly string[];
  readonly severity: "Error" | "Warning";
  readonly code: string;
  readonly message: string;
}

/** Tells an answer from what a step hands on when it has none. */
export function isAnswer(value: object | undefined): value is Answer {
  return value !== undefined && "violations" in value;
}
