// @vitest-environment jsdom
import { act, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { render } from "../../test/render.ts";
import { json, SpaceServer } from "../../test/space-server.ts";
import { useCreateSpace, useDeleteSpace, useSpace, useSpaces, useUpdateSpace } from "./space-hooks.ts";

const org = { org: "acme" };
const one = { ...org, space_number: 1 };
const base = "/orgs/acme/copilot-spaces";

function useAll() {
  return {
    list: useSpaces(org),
    space: useSpace(one),
    create: useCreateSpace(org),
    update: useUpdateSpace(one),
    remove: useDeleteSpace(one),
  };
}

const names = ({ list }: ReturnType<typeof useAll>) =>
  list.data?.pages.flatMap(({ items }) => items.map(({ name }) => name));

async function start(server: SpaceServer) {
  const rendered = render(server, useAll);
  await rendered.settled();
  server.take();
  return rendered;
}

describe("creating a space", () => {
  it("has refetched the list when it settles, and put the space where a query for it looks", async () => {
    const server = new SpaceServer("one");
    const { result, settled, queryClient, client } = await start(server);
    await act(async () => {
      const space = await result.current.create.mutateAsync({ name: "two" });
      expect(space.number).toBe(2);
    });
    expect(server.take()).toEqual([`POST ${base}`, `GET ${base}`]);
    await settled();
    await waitFor(() => expect(names(result.current)).toEqual(["one", "two"]));
    const { result: opened } = render(server, () => useSpace({ ...org, space_number: 2 }, { staleTime: 1000 }), {
      client,
      queryClient,
    });
    expect(opened.current.data?.name).toBe("two");
    expect(server.take()).toEqual([]);
  });

  it("leaves no trace where the server refuses it", async () => {
    const server = new SpaceServer("one");
    const { result, settled } = await start(server);
    server.next(/^POST/, () => json({ message: "Validation Failed", errors: [], documentation_url: "" }, 422));
    await act(async () => {
      await expect(result.current.create.mutateAsync({ name: "" })).rejects.toMatchObject({ status: 422 });
    });
    await settled();
    expect(names(result.current)).toEqual(["one"]);
    expect(result.current.create.error).toMatchObject({ name: "ApiError", status: 422 });
  });
});

describe("updating a space", () => {
  it("shows at once, and asks for the list alone: the answer is the space", async () => {
    const server = new SpaceServer("one");
    const { result, settled } = await start(server);
    const release = server.hold(/^PUT/);
    act(() => result.current.update.mutate({ name: "uno", base_role: "writer" }));
    await waitFor(() => expect(result.current.space.data).toMatchObject({ name: "uno", base_role: "writer" }));
    expect(names(result.current)).toEqual(["uno"]);
    expect(server.take()).toEqual([`PUT ${base}/1`]);
    release();
    await settled();
    expect(server.take()).toEqual([`GET ${base}`]);
    expect(result.current.space.data?.name).toBe("uno");
  });

  it("takes back what it showed where it fails", async () => {
    const server = new SpaceServer("one");
    const { result, settled } = await start(server);
    const release = server.hold(/^PUT/);
    server.next(/^PUT/, () => json({ message: "Forbidden" }, 403));
    act(() => result.current.update.mutate({ name: "uno" }));
    await waitFor(() => expect(names(result.current)).toEqual(["uno"]));
    const again = server.hold(/^GET/);
    release();
    await waitFor(() => expect(names(result.current)).toEqual(["one"]));
    expect(result.current.space.data?.name).toBe("one");
    again();
    await settled();
    expect(names(result.current)).toEqual(["one"]);
  });

  it("finds out that the space is gone", async () => {
    const server = new SpaceServer("one");
    const { result, settled } = await start(server);
    server.drop(1);
    act(() => result.current.update.mutate({ name: "uno" }));
    await settled();
    await waitFor(() => expect(result.current.space).toMatchObject({ status: "error", data: undefined }));
    expect(names(result.current)).toEqual([]);
  });

  it("shows nothing in a list that the list does not have", async () => {
    const server = new SpaceServer("one");
    const { result, settled } = await start(server);
    const release = server.hold(/^PUT/);
    act(() => result.current.update.mutate({ general_instructions: "Be kind." }));
    await waitFor(() => expect(result.current.space.data?.general_instructions).toBe("Be kind."));
    expect(result.current.list.data?.pages[0]?.items).toEqual([{ number: 1, name: "one" }]);
    release();
    await settled();
  });
});

describe("deleting a space", () => {
  it("leaves lists at once, and ends with the server's 404 where the space is still mounted", async () => {
    const server = new SpaceServer("one", "two");
    const { result, settled } = await start(server);
    const release = server.hold(/^DELETE/);
    act(() => result.current.remove.mutate());
    await waitFor(() => expect(names(result.current)).toEqual(["two"]));
    expect(result.current.space.data?.name).toBe("one");
    release();
    await settled();
    await waitFor(() => expect(result.current.space.error).toMatchObject({ status: 404 }));
    expect(result.current.space.data).toBeUndefined();
    expect(server.take()).toEqual([`DELETE ${base}/1`, `GET ${base}`, `GET ${base}/1`]);
  });

  it("asks for nothing that its callback has led away from, and drops it", async () => {
    const server = new SpaceServer("one", "two");
    const { client, queryClient, settled } = await start(server);
    const { result, unmount } = render(server, () => useSpace({ ...org, space_number: 2 }), { client, queryClient });
    const remove = render(server, () => useDeleteSpace({ ...org, space_number: 2 }, { onSuccess: () => unmount() }), {
      client,
      queryClient,
    });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    server.take();
    act(() => remove.result.current.mutate());
    await settled();
    expect(server.take()).toEqual([`DELETE ${base}/2`, `GET ${base}`]);
    await waitFor(() =>
      expect(queryClient.getQueryCache().findAll({ predicate: ({ queryKey }) => queryKey.includes("2") })).toEqual([]),
    );
  });

  it("comes back to the list where it fails", async () => {
    const server = new SpaceServer("one", "two");
    const { result, settled } = await start(server);
    server.next(/^DELETE/, () => json({ message: "Forbidden" }, 403));
    act(() => result.current.remove.mutate());
    await settled();
    await waitFor(() => expect(names(result.current)).toEqual(["one", "two"]));
    expect(result.current.space.data?.name).toBe("one");
  });
});

describe("a user's own callbacks", () => {
  it("run besides, and after the cache is right", async () => {
    const server = new SpaceServer("one");
    const calls: unknown[] = [];
    const { result, settled, queryClient } = render(server, () => ({
      list: useSpaces(org),
      create: useCreateSpace(org, {
        onMutate: ({ name }) => `before ${name}`,
        onSuccess: (space, body, before) => {
          calls.push("success", space.number, body.name, before, queryClient.isFetching());
        },
        onSettled: () => calls.push("settled"),
      }),
    }));
    await settled();
    await act(async () => {
      await result.current.create.mutateAsync({ name: "two" }, { onSuccess: () => calls.push("own") });
    });
    await waitFor(() => expect(result.current.list.data?.pages[0]?.items).toHaveLength(2));
    expect(calls).toEqual(["success", 2, "two", "before two", 0, "settled", "own"]);
  });
});
