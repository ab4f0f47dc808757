import type { OperationPagination } from "@copilot-spaces/types/operations";

/** Names and values, as JSON holds them. */
export type Values = Readonly<Record<string, unknown>>;

/** What a caller passes: values by the document's own names. */
export interface CaseInput {
  readonly path: Values;
  readonly query: Values;
  /** Present only where a body is sent; `null` is one. */
  readonly body?: unknown;
}

/** What must go out for it. */
export interface ExpectedRequest {
  readonly method: string;
  /** The path with its values in it, escaped: `/orgs/octo-org/copilot-spaces`. */
  readonly path: string;
  /** Decoded, in any order. */
  readonly query: Values;
  /** Names in lower case, without `authorization`, which is the target's, and what a package sends of its own. */
  readonly headers: Readonly<Record<string, string>>;
  /** Present only where a body is sent. */
  readonly body?: unknown;
}

/** What comes back: `data` is the example, `undefined` where the status has no body. */
export interface ExpectedAnswer {
  readonly status: number;
  readonly data: unknown;
}

/** One promise of the document: this request has this answer. Plain data; nothing in it is a function. */
export interface ContractCase {
  /** `POST /orgs/{org}/copilot-spaces 201 org-space from create-org-space`; no other case has the same. */
  readonly name: string;
  /** What it shows; see {@link ContractPair}. */
  readonly pair: ContractPair;
  readonly input: CaseInput;
  readonly request: ExpectedRequest;
  readonly answer: ExpectedAnswer;
  /** Where the answer is one page of a list. */
  readonly pagination?: OperationPagination;
}

/** An example of a status of an operation, or the status itself where it has none. Each needs a case. */
export interface ContractPair {
  /** The operation's id. */
  readonly operation: string;
  readonly route: string;
  readonly status: number;
  /** The example's name. */
  readonly example?: string;
}

/** How a pair is named in output: `GET /user 401 bad-credentials`. */
export function pairName({ route, status, example }: ContractPair): string {
  return `${route} ${status}${example === undefined ? "" : ` ${example}`}`;
}
