import { pairName } from "../cases/contract-case.ts";
import type { ContractReport } from "./run-contract.ts";

/** One line for each failed case and each gap; none when the contract holds. */
export function reportProblems({ results, gaps }: ContractReport): string[] {
  return [
    ...results.flatMap(({ name, column, failure }) =>
      failure === undefined ? [] : [`${name} (${column}): ${failure}`],
    ),
    ...gaps.map(({ pair, column, reason }) => `${pairName(pair)} (${column}): ${reason}`),
  ];
}
