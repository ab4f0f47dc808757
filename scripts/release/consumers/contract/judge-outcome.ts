import type { Outcome } from "../programs/run-columns.ts";

/** What an outcome has to be. */
export interface Expectation {
  /** How the runtime's word for itself begins: `Node.js/20`. */
  readonly runtime: RegExp;
  /** The columns that must have run. */
  readonly columns: readonly string[];
  /** The document as it was packed. */
  readonly document: object;
}

/**
 * What is wrong with an outcome, one sentence each: a case that failed, and as much a case that did not run. What must have
 * run is read from the document itself: `client.request` reaches every status of every operation.
 */
export function judgeOutcome({ runtime, shown, problems }: Outcome, expected: Expectation): string[] {
  const declared = declaredStatuses(expected.document);
  const findings = [...problems];
  if (!expected.runtime.test(runtime)) findings.push(`it ran on ${runtime}, not on ${expected.runtime.source}`);
  for (const column of expected.columns) {
    const statuses = new Set(shown[column] ?? []);
    if (statuses.size === 0) findings.push(`${column} has run no case`);
    if (column !== "client.request") continue;
    const missing = declared.filter((status) => !statuses.has(status));
    findings.push(...missing.map((status) => `${column} has run no case of ${status}`));
  }
  return findings;
}

interface Documented {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PathItemPart>>>>;
}

/** An operation, or what else stands beside operations in a path item. */
interface PathItemPart {
  readonly operationId?: string;
  readonly responses?: object;
}

/** `copilot-spaces/list-for-org 200`, for each operation and each status. */
function declaredStatuses(document: object): string[] {
  const { paths }: Documented = { paths: {}, ...document };
  return Object.values(paths)
    .flatMap((pathItem) => Object.values(pathItem))
    .flatMap(({ operationId, responses }) =>
      operationId === undefined ? [] : Object.keys({ ...responses }).map((status) => `${operationId} ${status}`),
    );
}
