// @vitest-environment jsdom

import { inspect } from "node:util";
import { createClient, type FetchInit } from "@copilot-spaces/client";
import { useCreateSpace, useSpace, useSpaces, useUpdateSpace } from "@copilot-spaces/react";
import { dehydrate, notifyManager, onlineManager, QueryClient } from "@tanstack/react-query";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createMovableClock } from "../hostile-server/movable-clock.ts";
import { createScreen, type Screen } from "./screen/create-screen.ts";

const org = { org: "octo-org" };
const path = { ...org, space_number: 3 };
const canaries = { token: "ghp_CANARYtoken0123456789", header: "CANARY-header", body: "CANARY-body" };

beforeAll(() => notifyManager.setScheduler(queueMicrotask));

const screens: Screen[] = [];
afterEach(async () => {
  onlineManager.setOnline(true);
  for (const screen of screens.splice(0)) await screen.close();
});

/** Two queries and two mutations on a screen, one of each failed, with canaries in all that was sent. */
async function everythingUsed({ online } = { online: true }) {
  const headers: string[] = [];
  const fetch = async (url: string, init: FetchInit): Promise<Response> => {
    headers.push(JSON.stringify(init.headers));
    const { pathname } = new URL(url);
    if (pathname.endsWith("/3")) return Response.json({ message: "Not Found" }, { status: 404 });
    if (init.method === "POST") return Response.json({ number: 4, name: "created" }, { status: 201 });
    return Response.json({ spaces: [{ number: 4, name: "listed" }] });
  };
  const queryClient = new QueryClient({
    defaultOptions: { queries: { gcTime: Infinity }, mutations: { gcTime: Infinity } },
  });
  const screen = createScreen(queryClient);
  screens.push(screen);
  const client = createClient({
    token: async () => canaries.token,
    fetch,
    clock: createMovableClock(),
    onRequest: ({ headers }) => {
      headers["x-canary"] = canaries.header;
    },
  });
  const list = await screen.show(client, () => useSpaces(org));
  const space = await screen.show(client, () => useSpace(path));
  const create = await screen.show(client, () => useCreateSpace(org));
  const update = await screen.show(client, () => useUpdateSpace(path));
  onlineManager.setOnline(online);
  await screen.act(() => create.now.mutate({ name: canaries.body }));
  await screen.act(() => update.now.mutate({ name: canaries.body }));
  const statuses = [list, space, create, update].map(({ now }) => now.status);
  // Offline, what had failed waits for the network to be asked for again.
  expect(statuses).toEqual(["success", online ? "error" : "pending", "success", "error"]);
  // The canaries were there to be found.
  expect(headers.every((each) => each.includes(canaries.token) && each.includes(canaries.header))).toBe(true);
  return { queryClient, errors: [space.now.error, update.now.error] };
}

describe("the token, and headers", () => {
  it("are nowhere in what is kept of queries and mutations, however one looks at it", async () => {
    const { queryClient } = await everythingUsed();
    const kept = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()];
    for (const text of [everyText(kept), inspect(kept, { depth: 20, showHidden: true })]) {
      expect(text).toContain("octo-org");
      expect(text).not.toContain(canaries.token);
      expect(text).not.toContain(canaries.header);
    }
  });

  it("are in no key", async () => {
    const { queryClient } = await everythingUsed();
    const keys = [
      ...queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey, queryHash }) => [queryKey, queryHash]),
      ...queryClient
        .getMutationCache()
        .getAll()
        .map(({ options }) => [options.mutationKey, options.scope, options.meta]),
    ];
    expect(keys.length).toBeGreaterThanOrEqual(4);
    for (const canary of Object.values(canaries)) expect(JSON.stringify(keys)).not.toContain(canary);
  });

  it("are not in what is dehydrated, whatever is asked to be", async () => {
    const { queryClient } = await everythingUsed();
    const everything = dehydrate(queryClient, {
      shouldDehydrateQuery: () => true,
      shouldDehydrateMutation: () => true,
      shouldRedactErrors: () => false,
    });
    const text = everyText(everything);
    expect(everything.mutations).toHaveLength(2);
    expect(text).not.toContain(canaries.token);
    expect(text).not.toContain(canaries.header);
  });

  it("are in no error", async () => {
    const { errors } = await everythingUsed();
    for (const error of errors) {
      const text = `${error} ${error?.stack} ${JSON.stringify(error)} ${inspect(error, { depth: 20, showHidden: true })}`;
      expect(text).toContain("404");
      for (const canary of [canaries.token, canaries.header]) expect(text).not.toContain(canary);
    }
  });
});

describe("a body", () => {
  it("is not in what is dehydrated by default, online or offline", async () => {
    for (const online of [true, false]) {
      const { queryClient } = await everythingUsed({ online });
      expect(everyText(dehydrate(queryClient))).not.toContain(canaries.body);
    }
  });
});

/** Every name and text that can be reached from a value, getters and Maps included, as devtools walk through it. */
function everyText(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value === "string") return `${value}\n`;
  if (typeof value === "function") return `${value.toString()}\n${everyProperty(value, seen)}`;
  if (typeof value !== "object" || value === null || seen.has(value)) return "";
  seen.add(value);
  const entries = value instanceof Map || value instanceof Set ? [...value].flat() : [];
  return entries.map((each) => everyText(each, seen)).join("") + everyProperty(value, seen);
}

function everyProperty(value: object, seen: Set<unknown>): string {
  return Reflect.ownKeys(value)
    .map((name) => {
      try {
        return `${String(name)}\n${everyText(Reflect.get(value, name), seen)}`;
      } catch {
        return "";
      }
    })
    .join("");
}
