/** What the mock is to answer an operation with. */
export interface MockAnswer {
  /** A status that the operation declares. */
  readonly code: number;
  /** The name of an example; absent where the status has none. */
  readonly example?: string;
}

/** The answers that were picked, by the operations' routes; for `useSyncExternalStore`. */
export interface MockAnswers {
  all(): ReadonlyMap<string, MockAnswer>;
  subscribe(listener: () => void): () => void;
  /** `undefined` leaves it to the mock. */
  set(route: string, answer: MockAnswer | undefined): void;
}

export function createMockAnswers(): MockAnswers {
  let answers: ReadonlyMap<string, MockAnswer> = new Map();
  const listeners = new Set<() => void>();
  return {
    all: () => answers,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(route, answer) {
      const next = new Map(answers);
      if (answer === undefined) next.delete(route);
      else next.set(route, answer);
      answers = next;
      for (const listener of listeners) listener();
    },
  };
}

/** The `Prefer` header (RFC 7240) that asks the mock for an answer. */
export function preferHeader({ code, example }: MockAnswer): string {
  return `code=${code}${example === undefined ? "" : `, example=${example}`}`;
}

/** The answers that were picked in this page. */
export const mockAnswers: MockAnswers = createMockAnswers();
