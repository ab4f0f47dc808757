/** Whether the drawer of requests is open, and at which of them. */
export type DrawerState =
  | { readonly kind: "closed" }
  | { readonly kind: "list" }
  | { readonly kind: "request"; readonly id: number };

let state: DrawerState = { kind: "closed" };
const listeners = new Set<() => void>();

function change(next: DrawerState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The drawer of requests; for `useSyncExternalStore`. */
export const requestDrawer = {
  state: (): DrawerState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Opens it at a request, or at the list of all. */
  open(id?: number): void {
    change(id === undefined ? { kind: "list" } : { kind: "request", id });
  },
  close(): void {
    change({ kind: "closed" });
  },
};
