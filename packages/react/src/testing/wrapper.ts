"use client";

import { type Client, type ClientOptions, createClient, type Fetch } from "@copilot-spaces/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type ReactElement, type ReactNode } from "react";
import { CopilotSpacesProvider } from "../provider/provider.ts";

/** What answers the calls of a test: a client, a function in the place of `fetch`, or a server's address. */
export type Server =
  | { readonly client: Client }
  | { readonly fetch: Fetch; readonly token?: string }
  | { readonly url: string; readonly token?: string };

/** What a test may have made itself. */
export interface WrapperOptions {
  /** @default a new one, which keeps everything: the timers of `gcTime` would keep a process alive */
  readonly queryClient?: QueryClient;
}

/**
 * A component that gives the hooks inside it what they need, for `@testing-library/react`'s `wrapper`. With `fetch` or
 * `url` it makes a client that never retries, so that an error is there at once; it signs in with `token`, or as octocat
 * where the server is a sandbox.
 * @example
 * const { result } = renderHook(() => useSpace({ org: "octo-org", space_number: 3 }), { wrapper: wrapper({ fetch }) });
 */
export function wrapper(
  server: Server,
  options: WrapperOptions = {},
): (props: { readonly children?: ReactNode }) => ReactElement {
  const client = "client" in server ? server.client : createClient({ ...forTests, ...connection(server) });
  const queryClient =
    options.queryClient ?? new QueryClient({ defaultOptions: { queries: endless, mutations: endless } });
  // biome-ignore lint/correctness/noComponentHookFactories: a test makes it once, and renders it once.
  return function Wrapper({ children }) {
    const inner = createElement(CopilotSpacesProvider, { client }, children);
    return createElement(QueryClientProvider, { client: queryClient }, inner);
  };
}

const endless = { gcTime: Number.POSITIVE_INFINITY };

/** A token, because servers without one refuse everything, mocks included; and errors at once. */
const forTests: ClientOptions = { token: "sandbox.octocat", retry: { limit: 0 } };

function connection(server: Exclude<Server, { readonly client: Client }>): ClientOptions {
  const token = server.token === undefined ? {} : { token: server.token };
  return "url" in server ? { ...token, baseUrl: server.url } : { ...token, fetch: server.fetch };
}
