// @vitest-environment jsdom
import type { Fetch } from "@copilot-spaces/client";
import { useMutation } from "@tanstack/react-query";
import { act, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { context, render } from "../../test/render.ts";
import { json, SpaceServer } from "../../test/space-server.ts";
import {
  operationMutationOptions,
  useCreateCodespaceFromPullRequest,
  useDeleteSpace,
  useSpace,
  useSpaces,
  useUpdateSpace,
} from "../index.ts";

const org = { org: "acme" };
const one = { ...org, space_number: 1 };
const base = "/orgs/acme/copilot-spaces";

it("any route that changes something keeps the cache as right as the hook for it", async () => {
  const server = new SpaceServer("one", "two");
  const { client, queryClient } = context(server);
  const { result, settled } = render(
    server,
    () => ({
      list: useSpaces(org),
      space: useSpace(one),
      update: useMutation(operationMutationOptions(client, "PUT /orgs/{org}/copilot-spaces/{space_number}")),
      remove: useMutation(operationMutationOptions(client, "DELETE /orgs/{org}/copilot-spaces/{space_number}")),
    }),
    { client, queryClient },
  );
  await settled();
  server.take();
  const release = server.hold(/^PUT/);
  act(() => result.current.update.mutate({ path: one, body: { name: "uno" } }));
  await waitFor(() => expect(result.current.space.data?.name).toBe("uno"));
  release();
  await settled();
  expect(server.take()).toEqual([`PUT ${base}/1`, `GET ${base}`]);
  act(() => result.current.remove.mutate({ path: { ...org, space_number: 2 } }));
  await settled();
  expect(server.take()).toEqual([`DELETE ${base}/2`, `GET ${base}`]);
  await waitFor(() => expect(result.current.list.data?.pages[0]?.items).toEqual([{ number: 1, name: "uno" }]));
});

it("a codespace is made without a body, and of one", async () => {
  const server = new SpaceServer();
  const { result } = render(server, () =>
    useCreateCodespaceFromPullRequest({ owner: "octo-org", repo: "Hello", pull_number: 7 }),
  );
  for (const body of [undefined, { geo: "UsEast" as const }]) {
    server.next(/^POST/, () => json({ name: "shiny" }, body ? 201 : 202));
    const made = body ? result.current.mutateAsync(body) : result.current.mutateAsync();
    await act(async () => expect(await made).toEqual({ name: "shiny" }));
  }
  expect(server.take()).toEqual(Array(2).fill("POST /repos/octo-org/Hello/pulls/7/codespaces"));
});

it("a mutation is sent once, whatever the cache's defaults say, and its key is where it writes", async () => {
  const server = new SpaceServer("one");
  const { client, queryClient } = context(server);
  queryClient.setDefaultOptions({ mutations: { retry: 3, retryDelay: 0 } });
  const { result } = render(server, () => useUpdateSpace(one), { client, queryClient });
  server.next(/^PUT/, () => json({ message: "Oops" }, 500));
  act(() => result.current.mutate({ name: "uno" }));
  await waitFor(() => expect(result.current.error).toMatchObject({ status: 500 }));
  expect(server.take()).toEqual([`PUT ${base}/1`]);
  expect(queryClient.getMutationCache().getAll()[0]?.options.mutationKey?.slice(3)).toEqual([
    "orgs",
    "acme",
    "copilot-spaces",
    "1",
    { type: "mutation", method: "PUT" },
  ]);
});

it("a deletion sends no body, also where a button hands it an event", async () => {
  const bodies: unknown[] = [];
  const fetch: Fetch = async (_url, init) => {
    bodies.push(init.body);
    return new Response(null, { status: 204 });
  };
  const { result } = render({ fetch }, () => useDeleteSpace(one));
  const onClick: (...args: never[]) => void = result.current.mutate;
  act(() => Reflect.apply(onClick, undefined, [{ type: "click" }]));
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(bodies).toEqual([undefined]);
});
