/**
 * The contract as plain data, and what runs it: no test runner, and nothing of Node. A package adds its column, and
 * every promise of the document is made to hold through it.
 */

export type { CaseInput, ContractCase, ContractPair, ExpectedAnswer, ExpectedRequest } from "./cases/contract-case.ts";
export { pairName } from "./cases/contract-case.ts";
export { type DerivedCases, deriveCases, type Underivable } from "./cases/derive-cases.ts";
export { listPairs } from "./cases/list-pairs.ts";
export { checkAnswer } from "./columns/check-answer.ts";
export type { ColumnRequest, ColumnTarget, ContractColumn } from "./columns/contract-column.ts";
export { methodsColumn } from "./columns/methods-column.ts";
export { reactColumn } from "./columns/react-column.ts";
export { type DocumentParts, documentColumn, requestColumn } from "./columns/request-column.ts";
export type { MockAccess } from "./run/observe.ts";
export { type MatrixFrame, printMatrix } from "./run/print-matrix.ts";
export { reportProblems } from "./run/report-problems.ts";
export { runCase } from "./run/run-case.ts";
export { type CaseResult, type ContractReport, type ContractRun, type Gap, runContract } from "./run/run-contract.ts";
