// @vitest-environment jsdom
import { createClient } from "@copilot-spaces/client";
import { QueryClient } from "@tanstack/react-query";
import { act, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { render } from "../../test/render.ts";
import { json, SpaceServer } from "../../test/space-server.ts";
import {
  useCreateSpace,
  useDeleteResource,
  useDeleteSpace,
  useResources,
  useSpace,
  useSpaces,
  useUpdateSpace,
} from "../index.ts";

const org = { org: "acme" };
const one = { ...org, space_number: 1 };
const two = { ...org, space_number: 2 };
const base = "/orgs/acme/copilot-spaces";

function useAll() {
  return {
    list: useSpaces(org),
    one: useSpace(one),
    two: useSpace(two),
    create: useCreateSpace(org),
    first: useUpdateSpace(one),
    again: useUpdateSpace(one),
    second: useUpdateSpace(two),
    removeSecond: useDeleteSpace(two),
  };
}

const names = ({ list }: ReturnType<typeof useAll>) =>
  list.data?.pages.flatMap(({ items }) => items.map(({ name }) => name));

async function start() {
  const server = new SpaceServer("one", "two");
  const rendered = render(server, useAll);
  await rendered.settled();
  server.take();
  return { server, ...rendered };
}

describe("mutations that overlap", () => {
  it("fetch what both reach once, when the last of them settles", async () => {
    const { server, result, settled } = await start();
    const [releaseFirst, releaseSecond] = [server.hold(/^PUT .*1$/), server.hold(/^PUT .*2$/)];
    act(() => {
      result.current.first.mutate({ name: "uno" });
      result.current.second.mutate({ name: "due" });
    });
    await waitFor(() => expect(names(result.current)).toEqual(["uno", "due"]));
    releaseFirst();
    await waitFor(() => expect(result.current.first.isSuccess).toBe(true));
    expect(server.take()).toEqual([`PUT ${base}/1`, `PUT ${base}/2`]);
    releaseSecond();
    await settled();
    expect(server.take()).toEqual([`GET ${base}`]);
    expect(names(result.current)).toEqual(["uno", "due"]);
    expect(result.current.two.data?.name).toBe("due");
  });

  it("of the same thing end with what the server has, whatever the order of the answers", async () => {
    for (const firstOut of [0, 1]) {
      const { server, result, settled, unmount } = await start();
      // The server takes them in their order; the answer of either may come last.
      const releases = [server.hold(/^PUT/, { once: true })];
      act(() => result.current.first.mutate({ name: "a" }));
      await waitFor(() => expect(server.requests).toHaveLength(1));
      releases.push(server.hold(/^PUT/, { once: true }));
      act(() => result.current.again.mutate({ name: "b" }));
      await waitFor(() => expect(result.current.one.data?.name).toBe("b"));
      releases[firstOut]?.();
      await waitFor(() => expect(result.current[firstOut === 0 ? "first" : "again"].isSuccess).toBe(true));
      releases[1 - firstOut]?.();
      await settled();
      expect(result.current.one.data?.name).toBe("b");
      expect(names(result.current)).toEqual(["b", "two"]);
      expect(server.take().filter((request) => request === `GET ${base}/1`)).toHaveLength(1);
      unmount();
    }
  });

  it("are rolled back one by one: what another still shows stays", async () => {
    const { server, result, settled } = await start();
    const [releaseFirst, releaseSecond] = [server.hold(/^PUT .*1$/), server.hold(/^PUT .*2$/)];
    server.next(/^PUT .*1$/, () => json({ message: "Forbidden" }, 403));
    act(() => {
      result.current.first.mutate({ name: "uno" });
      result.current.second.mutate({ name: "due" });
    });
    await waitFor(() => expect(names(result.current)).toEqual(["uno", "due"]));
    releaseFirst();
    await waitFor(() => expect(names(result.current)).toEqual(["one", "due"]));
    expect(result.current.two.data?.name).toBe("due");
    releaseSecond();
    await settled();
    expect(names(result.current)).toEqual(["one", "due"]);
  });

  it("keep what has succeeded when a later one fails", async () => {
    const { server, result, settled } = await start();
    const [releaseFirst, releaseSecond] = [server.hold(/^PUT/), server.hold(/^DELETE/)];
    server.next(/^DELETE/, () => json({ message: "Forbidden" }, 403));
    act(() => {
      result.current.first.mutate({ name: "uno" });
      result.current.removeSecond.mutate();
    });
    await waitFor(() => expect(names(result.current)).toEqual(["uno"]));
    releaseFirst();
    await waitFor(() => expect(result.current.first.isSuccess).toBe(true));
    const hold = server.hold(/^GET/);
    releaseSecond();
    await waitFor(() => expect(names(result.current)).toEqual(["uno", "two"]));
    hold();
    await settled();
    expect(names(result.current)).toEqual(["uno", "two"]);
  });

  it("on other spaces do not wait for one another, but for what both are in", async () => {
    const { server, result, settled } = await start();
    const release = server.hold(/^POST/);
    act(() => result.current.create.mutate({ name: "three" }));
    await act(async () => {
      await result.current.first.mutateAsync({ name: "uno" });
    });
    await waitFor(() => expect(result.current.one.data?.name).toBe("uno"));
    expect(server.take()).toEqual([`POST ${base}`, `PUT ${base}/1`]);
    release();
    await settled();
    await waitFor(() => expect(names(result.current)).toEqual(["uno", "two", "three"]));
  });
});

describe("a fetch under way", () => {
  it("does not bring back what was before the mutation", async () => {
    const { server, result, settled, queryClient } = await start();
    const release = server.hold(/^GET .*copilot-spaces$/);
    act(() => void queryClient.invalidateQueries());
    await waitFor(() => expect(server.requests).toContain(`GET ${base}`));
    await act(async () => {
      const renamed = result.current.first.mutateAsync({ name: "uno" });
      await Promise.resolve();
      release();
      await renamed;
    });
    await settled();
    expect(names(result.current)).toEqual(["uno", "two"]);
  });

  it("starts again where it is the first, and whoever waits for it has the newer answer", async () => {
    const server = new SpaceServer("one");
    const { result, settled } = render(server, () => ({ list: useSpaces(org), create: useCreateSpace(org) }));
    const release = server.hold(/^GET/);
    await act(async () => {
      const created = result.current.create.mutateAsync({ name: "two" });
      await new Promise((resolve) => setTimeout(resolve));
      release();
      await created;
    });
    await settled();
    await waitFor(() => expect(result.current.list.data?.pages[0]?.items).toHaveLength(2));
  });
});

describe("what is read while a mutation is under way", () => {
  it("does not take away what the mutation shows", async () => {
    const { server, result, settled, queryClient } = await start();
    const seen = new Set<string>();
    const stop = queryClient.getQueryCache().subscribe(() => {
      const shown = names(result.current)?.join();
      if (shown !== undefined) seen.add(shown);
    });
    let apply = (): void => {};
    server.next(/^PUT/, async () => {
      await new Promise<void>((resolve) => {
        apply = resolve;
      });
      return json({ message: "Forbidden" }, 403);
    });
    act(() => result.current.first.mutate({ name: "uno" }));
    await waitFor(() => expect(names(result.current)).toEqual(["uno", "two"]));
    seen.clear();
    server.space(2).fields["name"] = "due";
    await act(async () => void (await queryClient.refetchQueries()));
    await waitFor(() => expect(names(result.current)).toEqual(["uno", "due"]));
    expect([...seen].filter((each) => each.startsWith("one"))).toEqual([]);
    apply();
    await settled();
    await waitFor(() => expect(names(result.current)).toEqual(["one", "due"]));
    stop();
  });

  it("has it too where it is read for the first time", async () => {
    const server = new SpaceServer("one");
    const update = render(server, () => useUpdateSpace(one));
    let refuse = (): void => {};
    server.next(/^PUT/, async () => {
      await new Promise<void>((resolve) => {
        refuse = resolve;
      });
      return json({ message: "Forbidden" }, 403);
    });
    act(() => update.result.current.mutate({ name: "uno" }));
    await waitFor(() => expect(server.requests).toHaveLength(1));
    const { result, settled } = render(server, () => useSpace(one), update);
    await waitFor(() => expect(result.current.data?.name).toBe("uno"));
    refuse();
    await settled();
    await waitFor(() => expect(result.current.data?.name).toBe("one"));
  });
});

describe("two accounts in one cache", () => {
  it("do not wait for one another", async () => {
    const servers = [new SpaceServer("one"), new SpaceServer("one")] as const;
    const queryClient = new QueryClient();
    const [mine, theirs] = servers.map((server, index) => {
      const client = createClient({ fetch: server.fetch, account: `${index}` });
      return render(server, () => ({ list: useSpaces(org), update: useUpdateSpace(one) }), { client, queryClient });
    });
    await mine?.settled();
    const release = servers[1].hold(/^PUT/);
    act(() => theirs?.result.current.update.mutate({ name: "due" }));
    await waitFor(() => expect(servers[1].requests).toHaveLength(2));
    await act(async () => void (await mine?.result.current.update.mutateAsync({ name: "uno" })));
    expect(servers[0].take().slice(-2)).toEqual([`PUT ${base}/1`, `GET ${base}`]);
    await waitFor(() => expect(mine?.result.current.list.data?.pages[0]?.items[0]?.name).toBe("uno"));
    release();
    await mine?.settled();
    expect(theirs?.result.current.list.data?.pages[0]?.items[0]?.name).toBe("due");
  });
});

describe("a deletion", () => {
  it("is not undone by a first read that was under way", async () => {
    const server = new SpaceServer("one");
    const release = server.hold(/^GET/, { once: true });
    const { result, settled } = render(server, () => ({ space: useSpace(one), remove: useDeleteSpace(one) }));
    await waitFor(() => expect(server.requests).toHaveLength(1));
    await act(async () => void (await result.current.remove.mutateAsync()));
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    await settled();
    await waitFor(() => expect(result.current.space.error).toMatchObject({ status: 404 }));
    expect(result.current.space.data).toBeUndefined();
  });
});

describe("the next page", () => {
  it("asked for during the refetch of a mutation leaves no page as it was before", async () => {
    const server = new SpaceServer("one", "two", "three");
    const { result, settled } = render(server, () => ({
      list: useSpaces({ ...org, per_page: 2 }),
      update: useUpdateSpace(one),
    }));
    await settled();
    server.take();
    const release = server.hold(/^GET/, { once: true });
    act(() => result.current.update.mutate({ name: "uno" }));
    await waitFor(() => expect(server.requests).toHaveLength(2));
    server.space(2).fields["name"] = "due";
    act(() => void result.current.list.fetchNextPage());
    release();
    await settled();
    const pages = result.current.list.data?.pages.map(({ items }) => items.map(({ name }) => name));
    expect(pages).toEqual([["uno", "due"], ["three"]]);
  });
});

describe("what is below a space", () => {
  it("is fetched again where the body names it, and left alone where it does not", async () => {
    const server = new SpaceServer("one");
    const { result, settled } = render(server, () => ({ list: useResources(one), update: useUpdateSpace(one) }));
    await settled();
    server.take();
    await act(async () => {
      await result.current.update.mutateAsync({ name: "uno" });
    });
    expect(server.take()).toEqual([`PUT ${base}/1`]);
    await act(async () => {
      const text = { resource_type: "free_text", metadata: { name: "a", text: "b" } } as const;
      await result.current.update.mutateAsync({ resources_attributes: [text] });
    });
    await waitFor(() => expect(result.current.list.data?.resources).toHaveLength(1));
    expect(server.take()).toEqual([`PUT ${base}/1`, `GET ${base}/1/resources`]);
  });

  it("is dropped with the space", async () => {
    const server = new SpaceServer("one");
    const first = render(server, () => ({ list: useResources(one), space: useSpace(one), all: useSpaces(org) }));
    await first.settled();
    first.unmount();
    const { result, queryClient } = render(server, () => useDeleteSpace(one), first);
    await act(async () => {
      await result.current.mutateAsync();
    });
    expect(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey.slice(3)),
    ).toEqual([["orgs", "acme", "copilot-spaces", { type: "infinite" }]]);
    expect(queryClient.getQueryCache().getAll()[0]?.state.isInvalidated).toBe(true);
  });

  it("shows in the space too", async () => {
    const server = new SpaceServer("one");
    server.space(1).resources = [{ id: 7, resource_type: "free_text", metadata: { name: "a", text: "b" } }];
    const { result, settled } = render(server, () => ({
      list: useResources(one),
      space: useSpace(one),
      remove: useDeleteResource({ ...one, space_resource_id: 7 }),
    }));
    await settled();
    const release = server.hold(/^DELETE/);
    act(() => result.current.remove.mutate());
    await waitFor(() => expect(result.current.space.data?.resources_attributes).toEqual([]));
    expect(result.current.list.data?.resources).toEqual([]);
    release();
    await settled();
    expect(result.current.space.data?.resources_attributes).toEqual([]);
  });
});
