import type { Clock } from "../options/clock.ts";

/** What may end a piece of work before it is done. */
export interface Bounds {
  readonly clock: Clock;
  readonly milliseconds: number;
  /** What the work rejects with when its time is over. */
  readonly expired: () => unknown;
  /** The caller's own: the work rejects with its reason. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Settles as `work` does, but rejects at once when the time is over or the caller aborts, whether or not the work
 * heeds the signal that it was given. One controller and one timer, and nothing is left behind.
 */
export function within<T>(
  { clock, milliseconds, expired, signal }: Bounds,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const fail = (reason: unknown): void => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => fail(signal?.reason);
    // Before the timer starts: what is no signal at all must fail here, where the caller hears of it.
    signal?.addEventListener("abort", onAbort);
    const cancel = clock.schedule(() => fail(expired()), Math.max(milliseconds, 0));
    const release = (): void => {
      cancel();
      signal?.removeEventListener("abort", onAbort);
    };
    if (signal?.aborted) {
      onAbort();
    } else if (milliseconds > 0) {
      // Work that failed may have left something open, such as a body that nobody reads.
      work(controller.signal).then(resolve, fail).finally(release);
    } else {
      fail(expired());
    }
  });
}
