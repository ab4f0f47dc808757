import { requireTableFormat } from "@copilot-spaces/types/document";
import { operationsTable } from "@copilot-spaces/types/operations";
import { checkTokenOptions, type TokenOptions, writeToken } from "./access/token.ts";
import { createClock, type SandboxClock } from "./clock/clock.ts";
import { ConnectionReset } from "./faults/fault.ts";
import { createFaults, type Faults } from "./faults/faults.ts";
import { createApp } from "./http/app.ts";
import { createRateCounter, type RateLimits } from "./http/rate-limits.ts";
import type { ListenOptions, SandboxServer } from "./listen/listen.ts";
import { SandboxError } from "./sandbox-error.ts";
import { documentationSeed } from "./seed/documentation-seed.ts";
import { plant } from "./seed/plant.ts";
import type { Seed } from "./seed/seed.ts";
import { readSnapshotTables, type Snapshot, takeSnapshot } from "./world/snapshot.ts";
import { createWorld } from "./world/world.ts";

/** Options of `createSandbox`. */
export interface SandboxOptions {
  /**
   * The world to begin with.
   * @default documentationSeed
   */
  readonly seed?: Seed;
  /** A world written down earlier, instead of a seed. */
  readonly snapshot?: Snapshot;
  /**
   * A time to stand still at, until the clock is moved: `2026-01-31T12:00:00Z`.
   * @default the clock goes with the system's
   */
  readonly now?: Date | string | number;
  /**
   * How many requests one account may send: `"github"` for all of GitHub's limits, `"none"` for none.
   * @default 5000 an hour, without secondary limits
   */
  readonly limits?: RateLimits | "github" | "none";
  /**
   * Whether an answer that breaks the document becomes a 500 that says where.
   * @default false
   */
  readonly checkAnswers?: boolean;
}

/** The API with memory. */
export interface Sandbox {
  /**
   * Answers requests, on any origin, as the API would: pass it where a `fetch` is taken. A connection that a fault
   * breaks is a `TypeError` with its cause, as `fetch` reports it.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Makes a token for somebody in the world: a classic one with every scope unless told otherwise. It works in any
   * sandbox that knows the login, and goes on working after a reset.
   *
   * @throws SandboxError when nobody has this login
   * @example
   * sandbox.token("octocat", { kind: "fine-grained", permissions: { "Copilot Spaces": "read" } });
   */
  token(login: string, options?: TokenOptions): string;
  /** Faults on demand. */
  readonly faults: Faults;
  /** The sandbox's time. */
  readonly clock: SandboxClock;
  /** Goes back to the world as it was in the beginning; faults and counted requests are forgotten, the clock stays. */
  reset(): void;
  /** Writes the world down. Later changes leave what is written as it is. */
  snapshot(): Snapshot;
  /** Calls back after every change of the world. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Serves over HTTP, on this machine unless told otherwise. On Node only. @throws SandboxError where it cannot */
  listen(options?: ListenOptions): Promise<SandboxServer>;
}

/** Answers requests. @throws ConnectionReset where a fault breaks the connection */
export type Handle = (request: Request) => Promise<Response>;

/** What a sandbox can only do where its runtime can. */
export interface Platform {
  readonly listen: (handle: Handle, options: ListenOptions) => Promise<SandboxServer>;
}

/** Brings the API up in memory. @throws SandboxError when the seed contradicts itself, or the snapshot is none */
export function createSandboxOn(platform: Platform, options: SandboxOptions): Sandbox {
  requireTableFormat(operationsTable, "the sandbox");
  const { seed = documentationSeed, snapshot, now, limits = {}, checkAnswers = false } = options;
  const beginning = snapshot === undefined ? plant(seed) : readSnapshotTables(snapshot);
  const clock = createClock(now);
  const faults = createFaults();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  let world = createWorld(beginning);
  let rates = createRateCounter(limits, clock.now);
  let requests = 0;

  const app = createApp({
    world: () => world,
    clock,
    faults,
    rates: {
      begin: (caller, method) => rates.begin(caller, method),
      end: (caller, free) => rates.end(caller, free),
      headers: (caller) => rates.headers(caller),
    },
    checkAnswers,
    requestId: () => nameRequest(++requests, clock.now()),
    changed,
  });
  const handle: Handle = async (request) => app.fetch(request);

  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (init?.signal?.aborted || (input instanceof Request && input.signal.aborted)) request.signal.throwIfAborted();
      try {
        return await handle(request);
      } catch (error) {
        throw error instanceof ConnectionReset ? new TypeError("fetch failed", { cause: error }) : error;
      }
    },
    token(login, tokenOptions = {}) {
      const user = world.userByLogin(login);
      if (user === undefined) throw new SandboxError(`Nobody in the sandbox has the login "${login}"`);
      checkTokenOptions(tokenOptions);
      return writeToken(user.login, tokenOptions);
    },
    faults,
    clock,
    reset() {
      world = createWorld(beginning);
      rates = createRateCounter(limits, clock.now);
      faults.clear();
      changed();
    },
    snapshot: () => takeSnapshot(world.tables()),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listen: (listenOptions = {}) => platform.listen(handle, listenOptions),
  };
}

/** Five hexadecimal numbers, as the API's own. */
function nameRequest(count: number, now: number): string {
  const hex = (number: number) => number.toString(16).toUpperCase().padStart(4, "0");
  return ["5A4D", hex(count & 0xffff), hex(count >>> 16), hex(count), hex(Math.floor(now / 1000))].join(":");
}
