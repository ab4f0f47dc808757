/** Time and chance as the client meets them. A test that hands in its own moves time by hand. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Calls back once after so many milliseconds; what it returns calls that off. */
  schedule(callback: () => void, milliseconds: number): () => void;
  /** A number from 0 up to 1, as `Math.random` gives: it spreads retries. */
  random(): number;
}

/** The clock of the machine. The globals are looked up at each call, so fake timers work however late they come. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
