import { searchOperations } from "@copilot-spaces/reference/search";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { findTwin } from "../call/switch-owner.ts";

/** An operation that words lead to. */
export interface Hit {
  readonly operation: Operation;
  /** Whether the same can be done for another kind of owner. */
  readonly twin: Operation | undefined;
}

/** What words are about, the best first; everything that there is, where there are none. */
export function findHits(words: string): readonly Hit[] {
  const operations =
    words.trim() === "" ? listFirst() : searchOperations(operationsTable, words).map(({ operation }) => operation);
  return operations.map((operation) => ({ operation, twin: findTwin(operation) }));
}

/** Each operation, but of those that do the same only the first. */
function listFirst(): readonly Operation[] {
  const operations = Object.values(operationsTable.operations);
  return operations.filter((operation, index) => {
    const twin = findTwin(operation);
    return twin === undefined || operations.indexOf(twin) > index;
  });
}
