import { type ContractColumn, reportProblems, runContract } from "@copilot-spaces/contract";
import { operationsTable } from "@copilot-spaces/types/operations";

/** What a runtime found out about the packages that a consumer installed. Plain data: it goes from there to here. */
export interface Outcome {
  /** The runtime's own word for itself: `Node.js/24`. */
  readonly runtime: string;
  /** For each column what its cases showed, each `copilot-spaces/list-for-org 200`. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  /** One line for each failed case and each gap. */
  readonly problems: readonly string[];
}

/** Runs the contract through columns, against a mock at an address. */
export async function runColumns(columns: readonly ContractColumn[], url: string): Promise<Outcome> {
  const report = await runContract({ table: operationsTable, columns, mock: { url } });
  const shownBy = (name: string): string[] => {
    const results = report.results.filter(({ column }) => column === name);
    return [...new Set(results.map(({ pair }) => `${pair.operation} ${pair.status}`))];
  };
  return {
    runtime: runtimeName(),
    shown: Object.fromEntries(columns.map(({ name }) => [name, shownBy(name)])),
    problems: reportProblems(report),
  };
}

/** Every runtime says what it is in `navigator`, but for Node 20. */
function runtimeName(): string {
  const { navigator, process } = Object(globalThis);
  return navigator?.userAgent ?? `Node.js/${process.versions.node}`;
}
