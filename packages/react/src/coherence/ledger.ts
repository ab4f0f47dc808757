import type { Query, QueryCacheNotifyEvent, QueryClient } from "@tanstack/react-query";
import type { ClientKey } from "../keys/client-key.ts";
import { segmentsOf } from "../keys/query-key-of.ts";
import { type Change, reaches } from "./change.ts";
import { Layers } from "./layers.ts";

/** The mutations of one client under way in a cache, and what they have changed of what its queries show. */
export class Ledger {
  readonly #queryClient: QueryClient;
  readonly #pending = new Set<Change>();
  readonly #layers = new WeakMap<Query, Layers>();
  #unsubscribe: (() => void) | undefined;

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient;
  }

  /** Notes a change that is about to be sent, and shows what it is expected to do. */
  begin(change: Change): void {
    for (const other of this.#pending) {
      other.rivals.add(change);
      change.rivals.add(other);
    }
    this.#pending.add(change);
    this.#unsubscribe ??= this.#queryClient.getQueryCache().subscribe((event) => this.#onRead(event, change.client));
    for (const query of this.#reached(change)) {
      this.#cover(query, [change]);
    }
  }

  /**
   * Notes that a change has its outcome, and shows it: as the answer has it, or as if there had been nothing.
   * @returns the queries that it reaches and that no other mutation under way does
   */
  end(change: Change): Query[] {
    this.#pending.delete(change);
    if (this.#pending.size === 0) {
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
    }
    const failed = change.outcome !== undefined && "error" in change.outcome;
    return this.#reached(change).filter((query) => {
      const layers = this.#layers.get(query);
      failed ? layers?.remove(change) : layers?.draw();
      const free = this.#reaching(query).length === 0;
      if (free) {
        this.#layers.delete(query);
      }
      return free;
    });
  }

  /** What is read meanwhile may be from before the changes: they go on top of it, so that none blinks. */
  #onRead(event: QueryCacheNotifyEvent, client: ClientKey): void {
    if (event.type === "updated" && event.action.type === "success" && !event.action.manual) {
      const { query } = event;
      if (this.#queries(client).includes(query)) {
        this.#layers.get(query)?.rebase();
        this.#cover(query, this.#reaching(query));
      }
    }
  }

  #cover(query: Query, changes: readonly Change[]): void {
    if (query.state.data === undefined) {
      return;
    }
    const layers = this.#layers.get(query) ?? new Layers(query);
    this.#layers.set(query, layers);
    for (const change of changes) {
      layers.add(change);
    }
  }

  /** Every query that a change reaches, mounted or not. */
  #reached(change: Change): Query[] {
    return this.#queries(change.client).filter(({ queryKey }) => reaches(change, segmentsOf(queryKey)));
  }

  #reaching(query: Query): Change[] {
    const place = segmentsOf(query.queryKey);
    return [...this.#pending].filter((change) => reaches(change, place));
  }

  #queries(client: ClientKey): Query[] {
    return this.#queryClient.getQueryCache().findAll({ queryKey: client });
  }
}

const ledgers = new WeakMap<QueryClient, Map<string, Ledger>>();

/** The ledger of a client in a cache. Two clients with the same key share it, as they share their entries. */
export function ledgerOf(queryClient: QueryClient, client: ClientKey): Ledger {
  const ofCache = ledgers.get(queryClient) ?? new Map<string, Ledger>();
  ledgers.set(queryClient, ofCache);
  const name = JSON.stringify(client);
  const ledger = ofCache.get(name) ?? new Ledger(queryClient);
  ofCache.set(name, ledger);
  return ledger;
}
