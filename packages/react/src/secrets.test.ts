// @vitest-environment jsdom
import { inspect } from "node:util";
import { createClient } from "@copilot-spaces/client";
import { dehydrate, onlineManager, QueryClient, useMutation } from "@tanstack/react-query";
import { act, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { render } from "../test/render.ts";
import { json, SpaceServer } from "../test/space-server.ts";
import {
  createSpaceMutationOptions,
  operationMutationOptions,
  useCreateSpace,
  useSpace,
  useSpaces,
  useUpdateSpace,
} from "./index.ts";

const secrets = ["secret-token", "secret-header", "secret-instructions"];
const org = { org: "acme" };

afterEach(() => onlineManager.setOnline(true));

function start() {
  const server = new SpaceServer("one");
  const client = createClient({
    token: secrets[0],
    fetch: server.fetch,
    onRequest: ({ headers }) => {
      headers["x-mine"] = "secret-header";
    },
    retry: { limit: 0 },
  });
  const use = () => ({
    list: useSpaces(org),
    space: useSpace({ ...org, space_number: 1 }),
    create: useCreateSpace(org),
    update: useUpdateSpace({ ...org, space_number: 1 }),
    any: useMutation(operationMutationOptions(client, "POST /orgs/{org}/copilot-spaces")),
  });
  return { server, ...render(server, use, { client, queryClient: new QueryClient() }) };
}

function expectNoSecret(value: unknown): void {
  const text = inspect(value, { depth: 20, showHidden: true });
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

it("puts no token, header or body into a key, meta, scope or dehydrated state", async () => {
  const { server, result, settled, queryClient } = start();
  await settled();
  const release = server.hold(/^(PUT|POST)/);
  const body = { name: "two", general_instructions: "secret-instructions" };
  server.next(/^PUT/, () => json({ number: 1, name: "two" }));
  act(() => {
    result.current.create.mutate(body);
    result.current.update.mutate({ name: "two" });
    result.current.any.mutate({ path: org, body });
  });
  await waitFor(() => expect(queryClient.isMutating()).toBe(3));
  expectNoSecret(dehydrate(queryClient));
  const caches = [queryClient.getQueryCache().getAll(), queryClient.getMutationCache().getAll()].flat();
  expectNoSecret(
    caches.map(({ options: { meta, queryKey, queryHash, mutationKey, scope } }: Seen) => [
      meta,
      queryKey,
      queryHash,
      mutationKey,
      scope,
    ]),
  );
  release();
  await settled();
  expectNoSecret(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryHash }) => queryHash),
  );
});

it("fails a mutation offline, so that nothing waits with its body to be dehydrated or sent later", async () => {
  const { server, result, settled, queryClient } = start();
  await settled();
  onlineManager.setOnline(false);
  server.next(/^POST/, () => new TypeError("fetch failed"));
  act(() => result.current.create.mutate({ name: "two", general_instructions: "secret-instructions" }));
  await waitFor(() => expect(result.current.create.error).toMatchObject({ name: "NetworkError" }));
  expect(dehydrate(queryClient).mutations).toEqual([]);
  expectNoSecret(dehydrate(queryClient));
});

it.each([
  createSpaceMutationOptions(createClient(), org, Object({ networkMode: undefined })),
  operationMutationOptions(createClient(), "POST /orgs/{org}/copilot-spaces", Object({ networkMode: undefined })),
])("waits for no network where the setting is there and undefined", ({ networkMode }) => {
  expect(networkMode).toBe("always");
});

interface Seen {
  readonly options: {
    readonly meta?: unknown;
    readonly queryKey?: unknown;
    readonly queryHash?: unknown;
    readonly mutationKey?: unknown;
    readonly scope?: unknown;
  };
}
