import { type Client, createClient } from "@copilot-spaces/client";
import { QueryClient } from "@tanstack/react-query";
import { type RenderHookResult, renderHook, waitFor } from "@testing-library/react";
import { wrapper } from "../src/testing/wrapper.ts";
import type { SpaceServer } from "./space-server.ts";

/** Hooks that are rendered against a server. */
export interface Rendered<T> extends RenderHookResult<T, unknown> {
  readonly client: Client;
  readonly queryClient: QueryClient;
  /** Waits until nothing is under way. */
  readonly settled: () => Promise<void>;
}

/** Renders hooks against a server in memory. */
export function render<T>(server: Pick<SpaceServer, "fetch">, use: () => T, given: Partial<Context> = {}): Rendered<T> {
  const { client, queryClient } = { ...context(server), ...given };
  const rendered = renderHook(use, { wrapper: wrapper({ client }, { queryClient }) });
  return { ...rendered, client, queryClient, settled: () => settled(queryClient) };
}

/** A client of a server in memory, and a cache. */
export interface Context {
  readonly client: Client;
  readonly queryClient: QueryClient;
}

export function context(server: Pick<SpaceServer, "fetch">): Context {
  return { client: createClient({ fetch: server.fetch, retry: { limit: 0 } }), queryClient: new QueryClient() };
}

async function settled(queryClient: QueryClient): Promise<void> {
  await waitFor(async () => {
    // Queries and mutations tell React of their state by a timer, and `retire` waits for a few more.
    for (let timers = 0; timers < 8; timers += 1) await new Promise((resolve) => setTimeout(resolve));
    if (queryClient.isFetching() + queryClient.isMutating() > 0) {
      throw new Error("Something is under way.");
    }
  });
}
