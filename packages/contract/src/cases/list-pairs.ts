import type { OperationsTable } from "@copilot-spaces/types/operations";
import type { ContractPair } from "./contract-case.ts";

/** Everything that the document promises: every example of every status of every operation, in its order. */
export function listPairs(table: OperationsTable): ContractPair[] {
  return Object.values(table.operations).flatMap(({ id, route, responses }) =>
    responses.flatMap(({ status, examples }) =>
      examples.length === 0
        ? [{ operation: id, route, status }]
        : examples.map(({ name }) => ({ operation: id, route, status, example: name })),
    ),
  );
}
