// @vitest-environment jsdom
import { act, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { render } from "../../test/render.ts";
import { json, SpaceServer } from "../../test/space-server.ts";
import {
  useCreateResource,
  useDeleteResource,
  useResource,
  useResources,
  useUpdateResource,
} from "./resource-hooks.ts";

const one = { org: "acme", space_number: 1 };
const it7 = { ...one, space_resource_id: 7 };
const base = "/orgs/acme/copilot-spaces/1/resources";
const text = { resource_type: "free_text", metadata: { name: "a", text: "b" } } as const;

async function start() {
  const server = new SpaceServer("one");
  server.space(1).resources = [{ id: 7, ...text }];
  const rendered = render(server, () => ({
    list: useResources(one),
    item: useResource(it7),
    create: useCreateResource(one),
    update: useUpdateResource(it7),
    remove: useDeleteResource(it7),
  }));
  await rendered.settled();
  server.take();
  return { server, ...rendered };
}

describe("a resource", () => {
  it("is in the list at once, under an id below 0 until the server has given one", async () => {
    const { server, result, settled } = await start();
    const release = server.hold(/^POST/);
    act(() => result.current.create.mutate(text));
    await waitFor(() => expect(result.current.list.data?.resources).toHaveLength(2));
    const [, added] = result.current.list.data?.resources ?? [];
    expect(added).toMatchObject(text);
    expect(added?.id).toBeLessThan(0);
    release();
    await settled();
    await waitFor(() => expect(result.current.list.data?.resources[1]?.id).toBeGreaterThan(7));
    expect(server.take()).toEqual([`POST ${base}`, `GET ${base}`]);
  });

  it("leaves the list again where the server refuses it", async () => {
    const { server, result, settled } = await start();
    server.next(/^POST/, () => json({ message: "No", errors: [], documentation_url: "" }, 422));
    act(() => result.current.create.mutate(text));
    await settled();
    await waitFor(() => expect(result.current.create.isError).toBe(true));
    expect(result.current.list.data?.resources.map(({ id }) => id)).toEqual([7]);
  });

  it("that the space has already is there once", async () => {
    const { server, result, settled } = await start();
    server.next(/^POST/, () => json({ id: 7, ...text }, 200));
    const hold = server.hold(/^GET/);
    act(() => result.current.create.mutate(text));
    await waitFor(() => expect(server.requests).toHaveLength(2));
    await waitFor(() => expect(result.current.list.data?.resources.map(({ id }) => id)).toEqual([7]));
    hold();
    await settled();
  });

  it("is as the answer says after an update", async () => {
    const { server, result, settled } = await start();
    const metadata = { name: "c", text: "d" };
    await act(async () => {
      await result.current.update.mutateAsync({ metadata });
    });
    await settled();
    expect(server.take()).toEqual([`PUT ${base}/7`, `GET ${base}`]);
    await waitFor(() => expect(result.current.item.data?.metadata).toEqual(metadata));
    expect(result.current.list.data?.resources[0]?.metadata).toEqual(metadata);
  });

  it("leaves the list at once when it is deleted", async () => {
    const { server, result, settled } = await start();
    const release = server.hold(/^DELETE/);
    act(() => result.current.remove.mutate());
    await waitFor(() => expect(result.current.list.data?.resources).toEqual([]));
    release();
    await settled();
    await waitFor(() => expect(result.current.item.error).toMatchObject({ status: 404 }));
  });

  it("stays in a list that nobody shows under its own id", async () => {
    const { result, settled, unmount, queryClient, server, client } = await start();
    unmount();
    const { result: create } = render(server, () => useCreateResource(one), { client, queryClient });
    await act(async () => {
      await create.current.mutateAsync(text);
    });
    await settled();
    expect(server.take()).toEqual([`POST ${base}`]);
    const lists = queryClient.getQueriesData<typeof result.current.list.data>({
      predicate: ({ queryKey }) => queryKey.at(-2) === "resources",
    });
    expect(lists[0]?.[1]?.resources.every(({ id }) => id > 0)).toBe(true);
    expect(lists[0]?.[1]?.resources).toHaveLength(2);
  });
});
