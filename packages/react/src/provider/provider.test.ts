// @vitest-environment jsdom
import { createClient } from "@copilot-spaces/client";
import { createSandbox } from "@copilot-spaces/testing/sandbox";
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { createElement, type ReactNode } from "react";
import { expect, it } from "vitest";
import { json } from "../../test/space-server.ts";
import { operationQueryOptions } from "../operations/operation-query-options.ts";
import { useSpace } from "../spaces/space-hooks.ts";
import { wrapper } from "../testing/wrapper.ts";
import { CopilotSpacesProvider, useCopilotSpacesClient } from "./provider.ts";

it("gives the client of the nearest provider", () => {
  const [outer, inner] = [createClient(), createClient()];
  const { result } = renderHook(() => useCopilotSpacesClient(), {
    wrapper: ({ children }: { children: ReactNode }) =>
      createElement(
        CopilotSpacesProvider,
        { client: outer },
        createElement(CopilotSpacesProvider, { client: inner }, children),
      ),
  });
  expect(result.current).toBe(inner);
});

it("says what to do where there is no provider", () => {
  const query = ({ children }: { children: ReactNode }) =>
    createElement(QueryClientProvider, { client: new QueryClient() }, children);
  const use = () => useSpace({ org: "acme", space_number: 1 });
  expect(() => renderHook(use, { wrapper: query })).toThrow(
    "wrap this component in <CopilotSpacesProvider client={…}>",
  );
});

it("the wrapper for tests takes a client, a function or an address, and a cache", async () => {
  const requests: string[] = [];
  const fetch = async (url: string) => {
    requests.push(url);
    return json({ message: "Oops" }, 500);
  };
  const queryClient = new QueryClient();
  const { result } = renderHook(() => ({ cache: useQueryClient(), space: useSpace({ org: "a", space_number: 1 }) }), {
    wrapper: wrapper({ fetch }, { queryClient }),
  });
  await waitFor(() => expect(result.current.space.error).toMatchObject({ status: 500 }));
  expect(requests).toHaveLength(1);
  expect(result.current.cache).toBe(queryClient);
  const url = "http://127.0.0.1:4010";
  const { result: byAddress } = renderHook(() => useCopilotSpacesClient(), { wrapper: wrapper({ url }) });
  expect(byAddress.current.baseUrl).toBe(url);
  const client = createClient();
  const { result: own } = renderHook(() => useCopilotSpacesClient(), { wrapper: wrapper({ client }) });
  expect(own.current).toBe(client);
});

it("the wrapper for tests signs in to a sandbox as octocat, or with a token of the test's", async () => {
  const { fetch, token } = createSandbox();
  const logins = [{ fetch }, { fetch, token: token("defunkt") }].map(async (given) => {
    const { result } = renderHook(useUser, { wrapper: wrapper(given) });
    await waitFor(() => expect(result.current.status).not.toBe("pending"));
    return result.current.data?.login;
  });
  expect(await Promise.all(logins)).toEqual(["octocat", "defunkt"]);
});

it("the wrapper's own cache keeps no process alive until what is in it would be dropped", () => {
  const { result } = renderHook(() => useQueryClient(), { wrapper: wrapper({ client: createClient() }) });
  const { queries, mutations } = result.current.getDefaultOptions();
  expect([queries?.gcTime, mutations?.gcTime]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

function useUser() {
  return useQuery(operationQueryOptions(useCopilotSpacesClient(), "GET /user"));
}
