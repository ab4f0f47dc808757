export { explainAnswer } from "./explain-answer.ts";
export type { AnswerHeaders, Explanation, FailedAnswer, ScopeComparison } from "./explanation.ts";
export type { FieldProblem } from "./field-problems.ts";
export { lackingScopes, readScopes } from "./scopes.ts";
export { type TokenKind, tokenKindOf } from "./token-kind.ts";
export { readViolations, type Violation } from "./violations.ts";
