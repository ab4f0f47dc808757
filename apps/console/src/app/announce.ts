/** What was said last; the count tells one saying from the same words said again. */
export interface Announcement {
  readonly text: string;
  readonly count: number;
}

let last: Announcement = { text: "", count: 0 };
const listeners = new Set<() => void>();

/** Has a screen reader say something, when it has nothing else to say: the outcome of what somebody did. */
export function announce(text: string): void {
  last = { text, count: last.count + 1 };
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`. */
export const announcements = {
  last: (): Announcement => last,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
