import type { OperationsTable } from "@copilot-spaces/types/operations";
import { listPairs } from "../cases/list-pairs.ts";
import type { ContractColumn } from "../columns/contract-column.ts";
import type { CaseResult, ContractReport, Gap } from "./run-contract.ts";

/** What a run is printed beside. */
export interface MatrixFrame {
  readonly table: OperationsTable;
  readonly columns: readonly ContractColumn[];
}

/**
 * The matrix: a row per operation, a column per status and then one per package. A cell has passed cases / all; a gap
 * counts as a case that did not pass. `·` is what the document does not declare or the package does not reach.
 */
export function printMatrix(report: ContractReport, { table, columns }: MatrixFrame): string {
  const statuses = [...new Set(listPairs(table).map(({ status }) => status))].sort((a, b) => a - b);
  const cells = [
    ...statuses.map((status) => ({ head: String(status), holds: (each: Entry) => each.pair.status === status })),
    ...columns.map(({ name }) => ({ head: name, holds: (each: Entry) => each.column === name })),
  ];
  const entries: Entry[] = [...report.results, ...report.gaps];
  const row = (head: string, own: readonly Entry[]): string[] => [
    head,
    ...cells.map(({ holds }) => count(own.filter(holds))),
  ];
  return align([
    ["", ...cells.map(({ head }) => head)],
    ...Object.keys(table.operations).map((id) =>
      row(
        id,
        entries.filter(({ pair }) => pair.operation === id),
      ),
    ),
    row("all", entries),
  ]);
}

type Entry = CaseResult | Gap;

function count(entries: readonly Entry[]): string {
  const passed = entries.filter((each) => "name" in each && each.failure === undefined);
  return entries.length === 0 ? "·" : `${passed.length}/${entries.length}`;
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? [];
  const line = ([head = "", ...cells]: readonly string[]): string =>
    [head.padEnd(widths[0] ?? 0), ...cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0))]
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n");
}
