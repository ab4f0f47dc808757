/** A timer that has neither fired nor been called off. */
export interface PendingTimer {
  /** When it fires, in milliseconds since the epoch, by the moved clock. */
  readonly due: number;
  /** The delay that was asked for, in milliseconds. */
  readonly delay: number;
}

/** A clock that stands still until a test moves it. It fits the client's `clock` option. */
export interface MovableClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once after so many milliseconds; what it returns calls that off. */
  schedule(callback: () => void, milliseconds: number): () => void;
  /** A number from 0 up to 1. */
  random(): number;
  /** Timers still to fire, the next one first. */
  readonly pending: readonly PendingTimer[];
  /**
   * Lets time pass: each timer fires at its own time, and what follows from it runs before the next one fires, also
   * timers that it sets.
   */
  advance(milliseconds: number): Promise<void>;
  /** Lets time pass until the next timer has fired; does nothing when there is none. */
  advanceToNext(): Promise<void>;
}

/** How a clock begins. */
export interface MovableClockOptions {
  /**
   * Milliseconds since the epoch.
   * @default 2026-01-01T00:00:00Z, a round number, so that an epoch in a failure can be read
   */
  readonly start?: number;
  /** @default always 0.5 */
  readonly random?: () => number;
}

/** Above this delay, and for NaN, real timers fire after one millisecond: so do these, or tests would hide it. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Runs what is waiting in the event loop once: microtasks, and input that has arrived. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A clock for tests of timeouts, back-off and deadlines, so that two minutes take no time. */
export function createMovableClock({
  start = Date.UTC(2026, 0, 1),
  random = () => 0.5,
}: MovableClockOptions = {}): MovableClock {
  const timers = new Map<number, PendingTimer & { readonly callback: () => void }>();
  let now = start;
  let lastId = 0;

  const inOrder = () => [...timers].sort(([idA, a], [idB, b]) => a.due - b.due || idA - idB);

  const advanceTo = async (end: number) => {
    await turn();
    for (let [next] = inOrder(); next !== undefined && next[1].due <= end; [next] = inOrder()) {
      const [id, timer] = next;
      timers.delete(id);
      now = Math.max(now, timer.due);
      timer.callback();
      await turn();
    }
    now = Math.max(now, end);
  };

  return {
    now: () => now,
    schedule(callback, milliseconds) {
      const delay = milliseconds >= 1 && milliseconds <= LONGEST_DELAY ? Math.trunc(milliseconds) : 1;
      const id = ++lastId;
      timers.set(id, { due: now + delay, delay: milliseconds, callback });
      return () => void timers.delete(id);
    },
    random,
    get pending() {
      return inOrder().map(([, { due, delay }]) => ({ due, delay }));
    },
    advance: (milliseconds) => advanceTo(now + milliseconds),
    async advanceToNext() {
      const [next] = inOrder();
      if (next !== undefined) await advanceTo(next[1].due);
    },
  };
}
