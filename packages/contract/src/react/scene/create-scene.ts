import { type Client, createClient } from "@copilot-spaces/client";
import { createSandbox, type Sandbox } from "@copilot-spaces/testing/sandbox";
import { QueryClient } from "@tanstack/react-query";
import { createMovableClock } from "../../hostile-server/movable-clock.ts";
import { createScreen, type Screen } from "../screen/create-screen.ts";
import { createWire, type Wire, type WireOptions } from "../wire/create-wire.ts";
import { seed } from "./seed.ts";

/** One client, what it sends through, and what the server says when it is asked directly. */
export interface Side {
  readonly client: Client;
  readonly wire: Wire;
  /** Reads the server's state without the wire and without any cache. */
  readonly truth: Client;
}

/** A screen, and three clients that must never meet: two accounts at one host, and another host. */
export interface Scene {
  readonly queryClient: QueryClient;
  readonly screen: Screen;
  readonly main: Side;
  readonly otherAccount: Side;
  readonly otherHost: Side;
}

/** How the main client's requests fare. */
export type SceneOptions = Pick<WireOptions, "hold" | "nextFault">;

/** Sets up servers with some spaces, clients of them and an empty screen. */
export async function createScene(options: SceneOptions = {}): Promise<Scene> {
  const hosts = [createHost(), createHost()] as const;
  // Nothing goes out of date by itself: what is asked for again, a mutation has marked.
  const endless = { gcTime: Number.POSITIVE_INFINITY };
  const queries = { ...endless, staleTime: Number.POSITIVE_INFINITY };
  const queryClient = new QueryClient({ defaultOptions: { queries, mutations: endless } });
  // Who one is for the cache is the account's name; to the server all three are who may do everything.
  const token = "sandbox.octocat";
  const side = (host: 0 | 1, account: string, wireOptions: SceneOptions = {}): Side => {
    const server = hosts[host];
    const wire = createWire({ server, ...wireOptions });
    // The clock stands still: nothing here may depend on time, and no attempt is made twice.
    const common = { baseUrl: `https://api.host-${host}.example`, retry: { limit: 0 }, clock: createMovableClock() };
    const client = createClient({ ...common, token, account, fetch: wire.fetch });
    return { client, wire, truth: createClient({ ...common, token, fetch: server.fetch }) };
  };
  return {
    queryClient,
    screen: createScreen(queryClient),
    main: side(0, "mona", options),
    otherAccount: side(0, "hubot"),
    otherHost: side(1, "mona"),
  };
}

/** A server of its own. Its time goes on with each request, so that a change always shows in `updated_at`. */
function createHost(): Pick<Sandbox, "fetch"> {
  const sandbox = createSandbox({ seed, limits: "none", now: "2026-01-01T00:00:00Z", checkAnswers: true });
  return {
    fetch(input, init) {
      sandbox.clock.advance(1000);
      return sandbox.fetch(input, init);
    },
  };
}
