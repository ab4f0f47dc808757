/** What is told of an action that is over. */
export interface Notice {
  /** Counts from 1. */
  readonly id: number;
  readonly text: string;
  readonly outcome: { readonly kind: "done" } | { readonly kind: "failed"; readonly error: unknown };
  /** Takes the action back. */
  readonly undo?: (() => void) | undefined;
  /** The request that did it, in the list of those made. */
  readonly request?: number | undefined;
}

let current: Notice | undefined;
let count = 0;
const listeners = new Set<() => void>();

/** The last notice, until somebody dismisses it or the next one comes; for `useSyncExternalStore`. */
export const notices = {
  current: (): Notice | undefined => current,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  show(notice: Omit<Notice, "id">): void {
    count += 1;
    current = { ...notice, id: count };
    for (const listener of listeners) listener();
  },
  dismiss(): void {
    current = undefined;
    for (const listener of listeners) listener();
  },
};
