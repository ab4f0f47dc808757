import type { Query } from "@tanstack/react-query";
import { segmentsOf } from "../keys/query-key-of.ts";
import type { Change } from "./change.ts";
import { patch } from "./patch.ts";

/**
 * What a query shows while mutations are under way: the server's data with each change on top, in their order. So one
 * change can be taken back without the others.
 */
export class Layers {
  readonly #query: Query;
  readonly #place: readonly string[];
  readonly #changes = new Set<Change>();
  #base: unknown;
  #shown: unknown;

  constructor(query: Query) {
    this.#query = query;
    this.#place = segmentsOf(query.queryKey);
    this.#base = query.state.data;
    this.#shown = query.state.data;
  }

  /** Puts a change on top. */
  add(change: Change): void {
    const { data, fetchStatus } = this.#query.state;
    if (fetchStatus === "fetching" && this.#query.isActive() && patch(data, this.#place, change) !== data) {
      // What is being fetched may have been read before the change, and would undo it on the screen.
      this.#query.cancel({ revert: true });
    }
    this.#changes.add(change);
    this.draw();
  }

  /** Takes what is there now for the server's own, and puts the changes on top of it. */
  rebase(): void {
    this.#base = this.#query.state.data;
    this.draw();
  }

  /** Takes a change back, wherever it lies. */
  remove(change: Change): void {
    if (this.#changes.delete(change)) {
      this.draw();
    }
  }

  /** Shows the changes as they stand now. */
  draw(): void {
    const { data, dataUpdatedAt: updatedAt } = this.#query.state;
    if (data !== this.#shown) {
      // Somebody else has written: this is what lies below now.
      this.#base = data;
    }
    const drawn = [...this.#changes].reduce((shown, change) => patch(shown, this.#place, change), this.#base);
    if (drawn !== data && drawn !== undefined) {
      this.#query.setData(drawn, { updatedAt, manual: true });
    }
    this.#shown = this.#query.state.data;
  }
}
