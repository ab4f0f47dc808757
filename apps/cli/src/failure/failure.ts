import type { ExitName } from "@copilot-spaces/reference/commands";

/** What went wrong, ready to be told. */
export interface Failure {
  readonly exit: ExitName;
  /** In one line. */
  readonly message: string;
  /** Why it may be so, in sentences. */
  readonly reasons: readonly string[];
  /** What to do about it, one line each. */
  readonly hints: readonly string[];
  /** What is wrong with which field. */
  readonly fields: readonly FieldFailure[];
  /** The HTTP status; absent where there was no answer. */
  readonly status?: number | undefined;
  /** The API's own short name for it. */
  readonly code?: string | undefined;
  /** The id of the operation, or the route where the document does not have it. */
  readonly operation?: string | undefined;
  readonly requestId?: string | undefined;
  /** The earliest time to ask again. */
  readonly retryAt?: Date | undefined;
  readonly documentation?: string | undefined;
}

/** What is wrong with one field, as the server says it. */
export interface FieldFailure {
  readonly field?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** In words. */
  readonly text: string;
}
