// @vitest-environment jsdom
import { createClient, createRequestClient } from "@copilot-spaces/client";
import { QueryClient, skipToken } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { context, render } from "../../test/render.ts";
import { json, notFound, SpaceServer } from "../../test/space-server.ts";
import {
  operationQueryOptions,
  spaceQueryOptions,
  spacesInfiniteQueryOptions,
  useCollaborators,
  useResource,
  useResources,
  useSpace,
  useSpaces,
} from "../index.ts";
import { wrapper } from "../testing/wrapper.ts";

const org = { org: "acme" };
const one = { ...org, space_number: 1 };
const base = "/orgs/acme/copilot-spaces";

describe("a query", () => {
  it("gives what the server has", async () => {
    const server = new SpaceServer("one");
    server.space(1).resources = [{ id: 7 }];
    server.space(1).collaborators = [{ actor_type: "User", login: "mona", id: 1, role: "reader" }];
    const { result, settled } = render(server, () => [
      useSpace(one).data,
      useResources(one).data,
      useResource({ ...one, space_resource_id: 7 }).data,
      useCollaborators({ username: "mona", space_number: 1 }).data,
    ]);
    await settled();
    await waitFor(() =>
      expect(result.current).toEqual([
        { number: 1, name: "one", base_role: "reader", resources_attributes: [{ id: 7 }] },
        { resources: [{ id: 7 }] },
        { id: 7 },
        { collaborators: [{ actor_type: "User", login: "mona", id: 1, role: "reader" }] },
      ]),
    );
    expect(server.take()).toHaveLength(4);
  });

  it.each([404, 403, 422, 500])("ends with the client's error for a %i, after one request", async (status) => {
    const server = new SpaceServer("one");
    const body = { message: "No", errors: [], documentation_url: "https://docs.github.com/rest" };
    server.next(/./, () => json(body, status));
    const { result } = render(server, () => useSpace(one));
    await waitFor(() => expect(result.current.error).toMatchObject({ name: "ApiError", status }));
    expect(server.take()).toEqual([`GET ${base}/1`]);
  });

  it("takes an empty 500 for the error that it is", async () => {
    const server = new SpaceServer("one");
    server.next(/./, () => new Response(null, { status: 500 }));
    const { result } = render(server, () => useSpace(one));
    await waitFor(() => expect(result.current.error).toMatchObject({ name: "ApiError", status: 500 }));
    expect(result.current.data).toBeUndefined();
  });

  it("is sent again by the client alone, whatever the cache's defaults say", async () => {
    const server = new SpaceServer("one");
    const client = createClient({
      fetch: server.fetch,
      retry: { limit: 2, base: 0, max: 0 },
    });
    for (let count = 0; count < 9; count++) {
      server.next(/./, () => json({ message: "Oops" }, 500));
    }
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 0 } } });
    const { result } = render(server, () => useSpace(one), { client, queryClient });
    await waitFor(() => expect(result.current.isError).toBe(true));
    expect(server.take()).toHaveLength(3);
  });

  it("is not retried where a setting is there and undefined, as a component's own optional property may be", async () => {
    const server = new SpaceServer();
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 0 } } });
    const unset = Object({ retry: undefined });
    const { result } = render(server, () => [useSpace(one, unset), useSpaces(org, unset)], { queryClient });
    server.next(/copilot-spaces$/, () => json({ message: "Not Found" }, 404));
    await waitFor(() => expect(result.current.map(({ status }) => status)).toEqual(["error", "error"]));
    expect(server.take()).toHaveLength(2);
  });

  it("is aborted when it is unmounted, and when its key changes", async () => {
    const server = new SpaceServer("one", "two");
    server.hold(/1$/);
    const aborted: string[] = [];
    const client = createClient({
      fetch: async (url, init) => {
        init.signal?.addEventListener("abort", () => aborted.push(new URL(url).pathname));
        return server.fetch(url, init);
      },
    });
    const { rerender, unmount } = renderHook(({ space_number }) => useSpace({ ...org, space_number }), {
      initialProps: { space_number: 1 },
      wrapper: wrapper({ client }),
    });
    await waitFor(() => expect(server.requests).toHaveLength(1));
    rerender({ space_number: 2 });
    await waitFor(() => expect(aborted).toEqual([`${base}/1`]));
    server.hold(/2$/);
    rerender({ space_number: 1 });
    await waitFor(() => expect(server.requests).toHaveLength(3));
    unmount();
    await waitFor(() => expect(aborted).toEqual([`${base}/1`, `${base}/1`]));
  });

  it("sends nothing while its path is skipped, or a value in it", async () => {
    const server = new SpaceServer("one");
    const { result } = render(server, () => [
      useSpace(skipToken),
      useSpace({ ...org, space_number: skipToken }),
      useSpaces(skipToken),
      useSpaces({ org: skipToken }),
      useSpace(one, { enabled: false }),
    ]);
    await act(async () => {});
    expect(result.current.map(({ fetchStatus }) => fetchStatus)).toEqual(["idle", "idle", "idle", "idle", "idle"]);
    expect(server.take()).toEqual([]);
  });

  it("takes select and placeholderData", async () => {
    const server = new SpaceServer("one");
    const { result, settled } = render(server, () => [
      useSpace(one, { select: ({ name }) => name.toUpperCase() }).data,
      useSpaces(org, { select: ({ pages }) => pages.flatMap(({ items }) => items.map(({ name }) => name)) }).data,
    ]);
    await settled();
    await waitFor(() => expect(result.current).toEqual(["ONE", ["one"]]));
  });
});

describe("options", () => {
  it("go into a cache without React, with the small client too", async () => {
    const server = new SpaceServer("one", "two");
    const queryClient = new QueryClient();
    const client = createRequestClient({ fetch: server.fetch });
    const space = await queryClient.query(spaceQueryOptions(client, one));
    expect(space.name).toBe("one");
    const { pages } = await queryClient.infiniteQuery(spacesInfiniteQueryOptions(client, { ...org, per_page: 1 }));
    expect(pages).toEqual([{ items: [{ number: 1, name: "one" }], next: "1", previous: undefined }]);
    await queryClient.query(spaceQueryOptions(client, one, { staleTime: 60_000 }));
    expect(server.take()).toHaveLength(2);
  });

  it("of any route share the cache with those of the same route", async () => {
    const server = new SpaceServer("one");
    const { client, queryClient } = context(server);
    const route = "GET /orgs/{org}/copilot-spaces/{space_number}";
    await queryClient.query(operationQueryOptions(client, route, { path: one }));
    expect(queryClient.getQueryData(spaceQueryOptions(client, one).queryKey)?.name).toBe("one");
    const first = await queryClient.query(
      operationQueryOptions(client, "GET /orgs/{org}/copilot-spaces", { path: org, query: { per_page: 5 } }),
    );
    expect(first.spaces).toHaveLength(1);
    expect(server.take()).toEqual([`GET ${base}/1`, `GET ${base}?per_page=5`]);
    server.next(/user$/, () => json({ login: "mona", id: 1 }));
    expect((await queryClient.query(operationQueryOptions(client, "GET /user"))).login).toBe("mona");
    server.next(/./, notFound);
    await expect(
      queryClient.query(
        operationQueryOptions(client, "GET /repos/{owner}/{repo}", { path: { owner: "a", repo: "b" } }),
      ),
    ).rejects.toMatchObject({ status: 404, route: "GET /repos/{owner}/{repo}" });
  });
});
