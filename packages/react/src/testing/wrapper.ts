"use client";

import { type Client, type ClientOptions, createClient, type Fetch } from "@copilot-spaces/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type ReactElement, type ReactNode } from "react";
import { CopilotSpacesProvider } from "../provider/provider.ts";

/** What answers the calls of a test: a client, a function in the place of `fetch`, or a server's address. */
export type Server = { readonly client: Client } | { readonly fetch: Fetch } | { readonly url: string };

/** What a test may have made itself. */
export interface WrapperOptions {
  /** @default a new one */
  readonly queryClient?: QueryClient;
}

/**
 * A component that gives the hooks inside it what they need, for `@testing-library/react`'s `wrapper`. With `fetch` or
 * `url` it makes a client that never retries, so that an error is there at once.
 * @example
 * const { result } = renderHook(() => useSpace({ org: "octo-org", space_number: 3 }), { wrapper: wrapper({ fetch }) });
 */
export function wrapper(
  server: Server,
  options: WrapperOptions = {},
): (props: { readonly children?: ReactNode }) => ReactElement {
  const client = "client" in server ? server.client : createClient({ ...forTests, ...connection(server) });
  const queryClient = options.queryClient ?? new QueryClient();
  // biome-ignore lint/correctness/noComponentHookFactories: a test makes it once, and renders it once.
  return function Wrapper({ children }) {
    const inner = createElement(CopilotSpacesProvider, { client }, children);
    return createElement(QueryClientProvider, { client: queryClient }, inner);
  };
}

/** A token, because servers without one refuse everything, mocks included; and errors at once. */
const forTests: ClientOptions = { token: "token-of-a-test", retry: { limit: 0 } };

function connection(server: { readonly fetch: Fetch } | { readonly url: string }): ClientOptions {
  return "url" in server ? { baseUrl: server.url } : { fetch: server.fetch };
}
