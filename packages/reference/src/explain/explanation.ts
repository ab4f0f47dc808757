import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import type { FieldProblem } from "./field-problems.ts";
import type { TokenKind } from "./token-kind.ts";

/** An answer that is no success. */
export interface FailedAnswer {
  /** What was called; `undefined` for a path that the document does not have. */
  readonly operation: Operation | undefined;
  readonly status: number;
  /** `Headers`, or a record of them with names in lower case. */
  readonly headers: AnswerHeaders;
  /** JSON, or the text of what is none; `undefined` for none. */
  readonly body: unknown;
  /** What the token that was sent is, by its first letters; `"none"` where there was none. */
  readonly tokenKind?: TokenKind | "none" | undefined;
  /** Tells which values a field takes. */
  readonly table?: Pick<OperationsTable, "schemas"> | undefined;
  /**
   * Epoch milliseconds, to tell when to come back.
   * @default Date.now()
   */
  readonly now?: number | undefined;
}

export type AnswerHeaders = Pick<Headers, "get"> | Readonly<Record<string, string | undefined>>;

/** What an answer means and what to do about it, in sentences. What the server said is in them as it came. */
export interface Explanation {
  /** The status and what the server said: `404: Not Found`. */
  readonly title: string;
  /** Why it may be so, the likeliest first. */
  readonly reasons: readonly string[];
  /** What to do about it. */
  readonly advice: readonly string[];
  /** What is wrong with which field, of a 422. */
  readonly fields: readonly FieldProblem[];
  /** Where the token may be why. */
  readonly scopes: ScopeComparison | undefined;
  /** GitHub's id of the request, for their support. */
  readonly requestId: string | undefined;
  /** The page that documents the error or the operation. */
  readonly documentation: string | undefined;
  /** Whether it is only too many requests; GitHub says so with 403 too. */
  readonly rateLimited: boolean;
  /** The earliest time to ask again, where there is one. */
  readonly retryAt: Date | undefined;
}

/** The scopes that a classic token needs for an operation, beside those that it has. */
export interface ScopeComparison {
  /** All of them, as the document has them. */
  readonly needed: readonly string[];
  /** As `x-oauth-scopes` says; `undefined` for a token that has none because it is of another kind. */
  readonly granted: readonly string[] | undefined;
  /** What is needed and neither granted nor part of what is. */
  readonly lacking: readonly string[];
}
