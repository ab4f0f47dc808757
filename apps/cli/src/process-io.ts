import type { Io } from "./io.ts";

/**
 * Fills in what is not given from this very process. Ctrl-C is not listened to: that is for the program that owns the
 * process.
 */
export function completeIo(given: Partial<Io>): Io {
  let signal: AbortSignal | undefined;
  return {
    // Each stream is opened when it is used: standard input, once opened, keeps a process waiting.
    get stdin() {
      return given.stdin ?? process.stdin;
    },
    get stdout() {
      return given.stdout ?? process.stdout;
    },
    get stderr() {
      return given.stderr ?? process.stderr;
    },
    env: given.env ?? process.env,
    cwd: given.cwd ?? process.cwd(),
    fetch: given.fetch,
    now: given.now ?? Date.now,
    sleep: given.sleep ?? sleep,
    get signal() {
      signal ??= given.signal ?? new AbortController().signal;
      return signal;
    },
  };
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { setTimeout } = await import("node:timers/promises");
  await setTimeout(milliseconds, undefined, { signal });
}
