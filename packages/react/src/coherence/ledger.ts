import type { Query, QueryClient } from "@tanstack/react-query";
import { segmentsOf } from "../keys/query-key-of.ts";
import { type Change, reaches } from "./change.ts";
import { Layers } from "./layers.ts";

/** The mutations under way in a cache, and what they have changed of what its queries show. */
export class Ledger {
  readonly #queryClient: QueryClient;
  readonly #pending = new Set<Change>();
  readonly #layers = new WeakMap<Query, Layers>();

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient;
  }

  /** Every query that a change reaches, mounted or not. */
  reached(change: Change): Query[] {
    return this.#queryClient
      .getQueryCache()
      .findAll({ queryKey: change.client, predicate: ({ queryKey }) => reaches(change, segmentsOf(queryKey)) });
  }

  /** Notes a change that is about to be sent, and shows what it is expected to do. */
  begin(change: Change): void {
    for (const other of this.#pending) {
      other.rivals.add(change);
      change.rivals.add(other);
    }
    this.#pending.add(change);
    for (const query of this.reached(change)) {
      if (query.state.data !== undefined) {
        const layers = this.#layers.get(query) ?? new Layers(query);
        this.#layers.set(query, layers);
        layers.add(change);
      }
    }
  }

  /**
   * Notes that a change has its outcome, and shows it: as the answer has it, or as if there had been nothing.
   * @returns the queries that it reaches and that no other mutation under way does
   */
  end(change: Change): Query[] {
    this.#pending.delete(change);
    const failed = change.outcome !== undefined && "error" in change.outcome;
    return this.reached(change).filter((query) => {
      const layers = this.#layers.get(query);
      failed ? layers?.remove(change) : layers?.draw();
      const free = ![...this.#pending].some((other) => reaches(other, segmentsOf(query.queryKey)));
      if (free) {
        this.#layers.delete(query);
      }
      return free;
    });
  }
}

const ledgers = new WeakMap<QueryClient, Ledger>();

/** The ledger of a cache. */
export function ledgerOf(queryClient: QueryClient): Ledger {
  const ledger = ledgers.get(queryClient) ?? new Ledger(queryClient);
  ledgers.set(queryClient, ledger);
  return ledger;
}
