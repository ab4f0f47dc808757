import type { Operation } from "@copilot-spaces/types/operations";
import type { ContractCase } from "../cases/contract-case.ts";

/** Where to send a case's request, and by what. */
export interface ColumnTarget {
  /** Origin of the mock. */
  readonly baseUrl: string;
  readonly token: string;
  /** Asks the mock for the case's answer, and remembers what was sent. */
  readonly fetch: (url: string, init: ColumnRequest) => Promise<Response>;
}

/** What a package hands to its `fetch`. */
export interface ColumnRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/**
 * A package's way to make a call: a column of the matrix. What it sends is checked by the run; what it makes of the
 * answer it checks by itself.
 */
export interface ContractColumn {
  /** `client methods`. */
  readonly name: string;
  /** Headers that the package sends beside the document's, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it reaches an operation at all; an operation that it does must pass. */
  reaches(operation: Operation): boolean;
  /** Makes the case's call. Resolves to what is wrong with its outcome, `undefined` when nothing is. */
  run(contractCase: ContractCase, target: ColumnTarget): Promise<string | undefined>;
}
