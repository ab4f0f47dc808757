import type { Explanation, FieldProblem, TokenKind } from "@copilot-spaces/reference/explain";

/** What went wrong, why it may be so, and what to do about it. */
export interface FailureText {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly advice: readonly string[];
  readonly fields: readonly FieldProblem[];
  readonly scopes?: Explanation["scopes"];
  readonly requestId?: string | undefined;
  readonly documentation?: string | undefined;
  readonly retryAt?: Date | undefined;
}

/** Where something went wrong. */
export interface FailureScene {
  /** The address that requests begin with. */
  readonly baseUrl: string;
  readonly tokenKind: TokenKind | "none" | undefined;
  /** Whether the browser has a network, as far as it knows. */
  readonly online: boolean;
}
