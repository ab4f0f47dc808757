import { type Client, type ClientOptions, createClient } from "@copilot-spaces/client";
import {
  countTraffic,
  createMovableClock,
  drive,
  driveAll,
  type HostileServer,
  type MovableClock,
  type MovableClockOptions,
  type Outcome,
  quiet,
  settle,
  startHostileServer,
  type Traffic,
} from "../hostile-server/index.ts";

/** A token that no answer holds by accident: wherever it shows up, the client put it there. */
export const CANARY_TOKEN = "ghp_CANARY7f3e9a1c5b2d8046";

/** A client, the server it talks to, another server it must never talk to, and the time they live in. */
export interface World extends AsyncDisposable {
  readonly server: HostileServer;
  /** Another origin. */
  readonly elsewhere: HostileServer;
  readonly clock: MovableClock;
  readonly traffic: Traffic;
  /** A client of `server` with the clock of this world; options of yours come on top. */
  client(options?: ClientOptions): Client;
  /** Sees a call through to its end, by moved time. */
  run<T>(call: PromiseLike<T>): Promise<Outcome<T>>;
  /** Sees calls through that are under way at the same time; each is started by calling it. */
  runTogether<T>(starts: readonly (() => PromiseLike<T>)[]): Promise<readonly Outcome<T>[]>;
  /** Resolves once nothing moves on the sockets any more; the clock stands still meanwhile. */
  quiet(): Promise<void>;
}

/** Makes a world for one test: `await using world = await createWorld()`. */
export async function createWorld(options: MovableClockOptions = {}): Promise<World> {
  const [server, elsewhere] = await Promise.all([startHostileServer(), startHostileServer()]);
  const clock = createMovableClock(options);
  const traffic = countTraffic();
  const life = { clock, servers: [server, elsewhere], traffic };
  return {
    server,
    elsewhere,
    clock,
    traffic,
    client: (clientOptions) =>
      createClient({ baseUrl: server.url, token: CANARY_TOKEN, clock, fetch: traffic.fetch, ...clientOptions }),
    run: (call) => drive(call, life),
    runTogether: async (starts) => {
      const outcomes = starts.map((start) => settle(start(), clock));
      await driveAll(outcomes, life);
      return Promise.all(outcomes);
    },
    quiet: () => quiet(life),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([server.close(), elsewhere.close()]);
    },
  };
}
