import type { ConnectionState } from "./connection.ts";
import type { HostileServer } from "./hostile-server.ts";
import { type MovableClock, turn } from "./movable-clock.ts";
import type { Traffic } from "./traffic.ts";

/** How a call ended, and when by the moved clock. */
export type Outcome<T> = { readonly elapsed: number } & (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown }
);

/** What can keep a call busy. */
export interface DriveOptions {
  readonly clock: MovableClock;
  /** Every server that the call may reach. */
  readonly servers: readonly HostileServer[];
  /** The `fetch` that the call uses: how much of it is under way tells whether the client still waits. */
  readonly traffic: Traffic;
  /**
   * How long the sockets may be busy without a pause, in real milliseconds, before that counts as hanging.
   * @default 30000
   */
  readonly patience?: number;
}

/** This many turns of the event loop without anything moving count as quiet: the rest is the client's own promises. */
const QUIET_TURNS = 20;

/** A call without a timer gets this much real time before it counts as hanging, in milliseconds. */
const LAST_CHANCE = 200;

/**
 * Sees a call through to its end: moves the clock to the next timer whenever nothing is under way on the sockets, so
 * that a wait takes no time and a real answer is never overtaken by a timeout.
 *
 * @throws Error when the call hangs for ever: nothing is under way and no timer would ever wake it, or the sockets
 * stay busy without end.
 */
export async function drive<T>(call: PromiseLike<T>, options: DriveOptions): Promise<Outcome<T>> {
  const outcome = settle(call, options.clock);
  await driveAll([outcome], options);
  return outcome;
}

/** Sees several calls through together, as {@link drive} does one: the clock has only one hand on it. */
export async function driveAll(calls: readonly PromiseLike<unknown>[], options: DriveOptions): Promise<void> {
  let settled = false;
  const settledAll = () => settled;
  void Promise.allSettled(calls).then(() => {
    settled = true;
  });
  while (!settled) {
    await quiet(options, settledAll);
    if (settled) return;
    if (options.clock.pending.length > 0) await options.clock.advanceToNext();
    else await lastChance(options, settledAll);
  }
}

/** How a call ends, and when by the moved clock. Never rejects. */
export async function settle<T>(call: PromiseLike<T>, clock: MovableClock): Promise<Outcome<T>> {
  const start = clock.now();
  try {
    const value = await call;
    return { ok: true, value, elapsed: clock.now() - start };
  } catch (error) {
    return { ok: false, error, elapsed: clock.now() - start };
  }
}

/**
 * Resolves once nothing is under way on the sockets: whoever still waits, waits for the clock or for ever.
 *
 * @param ended Stops watching when it gives true.
 * @throws Error when the sockets stay busy without end.
 */
export async function quiet(options: DriveOptions, ended: () => boolean = () => false): Promise<void> {
  const until = performance.now() + (options.patience ?? 30_000);
  for (let turns = 0; turns < QUIET_TURNS && !ended(); turns++) {
    if (isBusy(options)) turns = 0;
    if (performance.now() > until) throw new Error("The call hangs: the network is busy without end");
    await turn();
  }
}

function isBusy({ servers, traffic }: DriveOptions): boolean {
  const states = servers.flatMap((server) => server.states);
  const count = (wanted: ConnectionState) => states.filter((state) => state === wanted).length;
  if (count("receiving") > 0 || count("answering") > 0) return true;
  // A call without a stalled answer is still connecting or reading; one stalled answer too many is hanging up.
  if (traffic.underWay !== count("stalled-before-head")) return true;
  // A body that no server holds back is on its way through the runtime: unpacking happens in other threads.
  return traffic.reading > count("stalled-in-body");
}

async function lastChance(options: DriveOptions, ended: () => boolean): Promise<void> {
  const until = performance.now() + LAST_CHANCE;
  while (performance.now() < until) {
    await turn();
    if (ended() || options.clock.pending.length > 0 || isBusy(options)) return;
  }
  throw new Error("The call hangs: nothing is under way on the network and no timer of the clock would wake it");
}
