/** The sandbox's time, which tests move: rate limits, codespaces and tokens go by it, and so do delays. */
export interface SandboxClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Lets time pass at once. Whatever waits for a time that is then over goes on. */
  advance(milliseconds: number): void;
  /** Moves to a time, which may lie in the past. */
  set(time: Date | string | number): void;
}

/** The clock as the sandbox itself uses it. */
export interface InnerClock extends SandboxClock {
  /** The time as the API writes it: `2026-01-31T12:00:00Z`. */
  timestamp(): string;
  /** Waits by this clock; rejects with the signal's reason when that comes first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * A clock that goes with the system's, or stands still until it is moved.
 *
 * @param start - a time to stand still at
 */
export function createClock(start?: Date | string | number): InnerClock {
  const stands = start !== undefined;
  // How far it is from the system's clock, or, where it stands still, from the epoch.
  let offset = stands ? toMilliseconds(start) : 0;
  const sleepers = new Set<Sleeper>();
  const now = (): number => (stands ? offset : Date.now() + offset);
  const wakeAll = (): void => {
    for (const sleeper of [...sleepers]) if (sleeper.until <= now()) sleeper.wake();
  };

  return {
    now,
    timestamp: () => new Date(now()).toISOString().replace(/\.\d+Z$/, "Z"),
    advance(milliseconds) {
      offset += milliseconds;
      wakeAll();
    },
    set(time) {
      offset = toMilliseconds(time) - (stands ? 0 : Date.now());
      wakeAll();
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const timer = stands ? undefined : setTimeout(() => sleeper.wake(), milliseconds);
        const end = (then: () => void) => () => {
          clearTimeout(timer);
          sleepers.delete(sleeper);
          signal?.removeEventListener("abort", abort);
          then();
        };
        const sleeper: Sleeper = { until: now() + milliseconds, wake: end(resolve) };
        const abort = end(() => reject(signal?.reason));
        sleepers.add(sleeper);
        if (signal?.aborted) abort();
        else signal?.addEventListener("abort", abort);
        if (milliseconds <= 0) sleeper.wake();
      }),
  };
}

function toMilliseconds(time: Date | string | number): number {
  const milliseconds = new Date(time).getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${String(time)}" is no time; write 2026-01-31T12:00:00Z`);
  return milliseconds;
}
