import { findExact, searchOperations } from "@copilot-spaces/reference/search";
import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";

/** What there is to read about some words. */
export interface FoundPages {
  /** What fits best; `undefined` where nothing does. */
  readonly best: Operation | undefined;
  /** The same for another kind of owner. */
  readonly twins: readonly Operation[];
  /** What else fits, best first; nothing where the words name one thing. */
  readonly others: readonly Operation[];
}

/** Finds what somebody wants to read: what the words name, or else what they are most likely about. */
export function findPages(table: OperationsTable, words: string): FoundPages {
  const [named, ...rest] = findExact(table, words);
  const hits = searchOperations(table, words);
  if (named !== undefined) {
    const isTwin = (each: Operation) => each.command?.noun === named.command?.noun && isSameVerb(each, named);
    const family = hits.find(({ operation }) => operation === named)?.twins ?? rest.filter(isTwin);
    return { best: named, twins: family, others: rest.filter((each) => !family.includes(each)) };
  }
  const [hit, ...others] = hits;
  return { best: hit?.operation, twins: hit?.twins ?? [], others: others.map(({ operation }) => operation) };
}

function isSameVerb(one: Operation, other: Operation): boolean {
  return one.command !== undefined && one.command.verb === other.command?.verb;
}
