import type { OperationsTable } from "@copilot-spaces/types/operations";
import { type ContractCase, type ContractPair, pairName } from "../cases/contract-case.ts";
import { type DerivedCases, deriveCases } from "../cases/derive-cases.ts";
import { listPairs } from "../cases/list-pairs.ts";
import type { ContractColumn } from "../columns/contract-column.ts";
import type { MockAccess } from "./observe.ts";
import { runCase } from "./run-case.ts";

/** One case, run through one column. */
export interface CaseResult {
  readonly pair: ContractPair;
  /** The case's name. */
  readonly name: string;
  /** The column's name. */
  readonly column: string;
  /** Why it failed; absent when it passed. */
  readonly failure?: string;
}

/** A pair that a column must show and has no case for. */
export interface Gap {
  readonly pair: ContractPair;
  readonly column: string;
  readonly reason: string;
}

/** Everything that a run found. */
export interface ContractReport {
  readonly results: readonly CaseResult[];
  readonly gaps: readonly Gap[];
}

/** What to run. */
export interface ContractRun {
  /** Says which pairs there are. */
  readonly table: OperationsTable;
  readonly columns: readonly ContractColumn[];
  readonly mock: MockAccess;
  /** @default all that the table implies */
  readonly cases?: DerivedCases;
}

/** Runs every case through every column that reaches its operation, and looks for pairs that no case showed. */
export async function runContract(run: ContractRun): Promise<ContractReport> {
  const { table, columns, mock, cases: derived = deriveCases(table) } = run;
  const results: CaseResult[] = [];
  const gaps: Gap[] = [];
  for (const column of columns) {
    const cases = derived.cases.filter(({ pair }) => reaches(column, table, pair));
    for (const contractCase of cases) results.push(await resultOf(contractCase, column, mock));
    const shown = new Set(cases.map(({ pair }) => pairName(pair)));
    const missing = listPairs(table).filter((pair) => reaches(column, table, pair) && !shown.has(pairName(pair)));
    gaps.push(...missing.map((pair) => ({ pair, column: column.name, reason: reasonFor(pair, derived) })));
  }
  return { results, gaps };
}

function reaches(column: ContractColumn, table: OperationsTable, { operation }: ContractPair): boolean {
  const row = table.operations[operation];
  return row !== undefined && column.reaches(row);
}

async function resultOf(contractCase: ContractCase, column: ContractColumn, mock: MockAccess): Promise<CaseResult> {
  const { pair, name } = contractCase;
  const failure = await runCase(contractCase, column, mock);
  return { pair, name, column: column.name, ...(failure !== undefined && { failure }) };
}

function reasonFor(pair: ContractPair, { underivable }: DerivedCases): string {
  const known = underivable.find((each) => pairName(each.pair) === pairName(pair));
  return known?.reason ?? "no case shows it";
}
