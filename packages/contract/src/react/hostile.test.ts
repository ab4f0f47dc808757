// @vitest-environment jsdom
import { type ClientOptions, createClient, type FetchInit } from "@copilot-spaces/client";
import {
  type SpacesData,
  useCreateSpace,
  useDeleteSpace,
  useSpace,
  useSpaces,
  useUpdateSpace,
} from "@copilot-spaces/react";
import { notifyManager, onlineManager, QueryClient } from "@tanstack/react-query";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createMovableClock } from "../hostile-server/movable-clock.ts";
import { createScreen, type Screen } from "./screen/create-screen.ts";

const org = { org: "octo-org" };
const path = { ...org, space_number: 3 };
const screens: Screen[] = [];

beforeAll(() => notifyManager.setScheduler(queueMicrotask));
afterEach(async () => {
  onlineManager.setOnline(true);
  for (const screen of screens.splice(0)) await screen.close();
});

type Answer = Response | Error | "never";

/** A client whose requests a function answers, on a screen of its own. */
function connected(answer: (url: URL, init: FetchInit) => Answer, options: ClientOptions = {}) {
  const requests: (FetchInit & { readonly url: URL })[] = [];
  const clock = createMovableClock();
  const fetch = async (address: string, init: FetchInit): Promise<Response> => {
    const url = new URL(address);
    requests.push({ ...init, url });
    const answered = answer(url, init);
    if (answered instanceof Error) throw answered;
    if (answered !== "never") return answered;
    return await new Promise((_, reject) => {
      init.signal.addEventListener("abort", () => reject(init.signal.reason));
    });
  };
  // What somebody sets for all queries of an app must not multiply the client's own retries.
  const retries = { gcTime: Number.POSITIVE_INFINITY, retry: 3, retryDelay: 0 };
  const queryClient = new QueryClient({ defaultOptions: { queries: retries, mutations: retries } });
  const screen = createScreen(queryClient);
  screens.push(screen);
  const client = createClient({ fetch, clock, ...options });
  const advance = (milliseconds: number) => screen.act(() => clock.advance(milliseconds));
  return { client, requests, queryClient, screen, advance };
}

const space = (number: number) => Response.json({ number, name: `space ${number}` });
const page = (numbers: readonly number[], next?: string) =>
  Response.json(
    { spaces: numbers.map((number) => ({ number, name: `space ${number}` })) },
    next === undefined ? {} : { headers: { link: `<https://api.github.com/x?after=${next}>; rel="next"` } },
  );
const failure = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ message: "no" }, { status, headers });

describe("an answer that is none", () => {
  it("is an error where a 500 is empty", async () => {
    const { client, screen } = connected(() => new Response(null, { status: 500 }), { retry: { limit: 0 } });
    const query = await screen.show(client, () => useSpace(path));
    expect(query.now).toMatchObject({ status: "error", data: undefined, error: { name: "ApiError", status: 500 } });
    const mutation = await screen.show(client, () => useUpdateSpace(path));
    await screen.act(() => mutation.now.mutate({ name: "a" }));
    expect(mutation.now).toMatchObject({ status: "error", error: { name: "ApiError", status: 500 } });
  });

  it("is an error where a 200 is no JSON, and where a list holds no list", async () => {
    const text = connected(() => new Response("<html>", { status: 200, headers: { "content-type": "text/html" } }));
    const query = await text.screen.show(text.client, () => useSpace(path));
    expect(query.now).toMatchObject({ status: "error", error: { name: "InvalidResponseError" } });
    const odd = connected(() => Response.json({ spaces: null }));
    const list = await odd.screen.show(odd.client, () => useSpaces(org));
    expect(list.now).toMatchObject({ status: "error", error: { name: "InvalidResponseError" } });
  });
});

describe("a query that fails", () => {
  it.each([400, 401, 403, 404, 422])("is asked for once at %d", async (status) => {
    const { client, screen, requests } = connected(() => failure(status));
    const query = await screen.show(client, () => useSpace(path));
    expect(query.now).toMatchObject({ status: "error", failureCount: 1, error: { name: "ApiError", status } });
    expect(requests).toHaveLength(1);
  });

  it("is asked for as often as the client does at 503, and no more", async () => {
    const { client, screen, requests, advance } = connected(() => failure(503));
    const query = await screen.show(client, () => useSpace(path));
    await advance(60_000);
    expect(query.now).toMatchObject({ status: "error", error: { status: 503 } });
    expect(requests).toHaveLength(3);
  });

  it("waits at 429 as told", async () => {
    let limited = true;
    const { client, screen, requests, advance } = connected(() =>
      limited ? failure(429, { "retry-after": "20" }) : space(3),
    );
    const query = await screen.show(client, () => useSpace(path));
    limited = false;
    await advance(19_000);
    expect(requests).toHaveLength(1);
    expect(query.now).toMatchObject({ status: "pending", fetchStatus: "fetching" });
    await advance(2_000);
    expect(query.now).toMatchObject({ status: "success", data: { number: 3 } });
    expect(requests).toHaveLength(2);
  });

  it("says when to come back where the wait is too long", async () => {
    const { client, screen, requests } = connected(() => failure(429, { "retry-after": "3600" }));
    const query = await screen.show(client, () => useSpace(path));
    expect(query.now).toMatchObject({ status: "error", error: { name: "RateLimitError", retryAt: expect.any(Date) } });
    expect(requests).toHaveLength(1);
  });
});

describe("a mutation that fails", () => {
  it.each([422, 500, 503])("is sent once at %d, where it creates something", async (status) => {
    const { client, screen, requests, advance } = connected(() => failure(status));
    const create = await screen.show(client, () => useCreateSpace(org));
    await screen.act(() => create.now.mutate({ name: "a" }));
    await advance(60_000);
    expect(create.now).toMatchObject({ status: "error", error: { status } });
    expect(requests).toHaveLength(1);
  });

  it("is sent again by the client only, where that is safe", async () => {
    const { client, screen, requests, advance } = connected(() => new TypeError("fetch failed"));
    const remove = await screen.show(client, () => useDeleteSpace(path));
    await screen.act(() => remove.now.mutate());
    await advance(60_000);
    expect(remove.now).toMatchObject({ status: "error", error: { name: "NetworkError" } });
    expect(requests.map(({ method }) => method)).toEqual(["DELETE", "DELETE", "DELETE"]);
  });

  it("fails offline too, and does not wait to be sent at a time that nobody expects", async () => {
    const { client, screen, queryClient, requests } = connected(() => new TypeError("fetch failed"), {
      retry: { limit: 0 },
    });
    onlineManager.setOnline(false);
    const create = await screen.show(client, () => useCreateSpace(org));
    await screen.act(() => create.now.mutate({ name: "a" }));
    expect(create.now).toMatchObject({ status: "error", isPaused: false, error: { name: "NetworkError" } });
    onlineManager.setOnline(true);
    await screen.act(() => queryClient.resumePausedMutations());
    expect(requests).toHaveLength(1);
  });
});

describe("a cursor that comes again", () => {
  it.each([
    ["at once", { "": "b", b: "b" }, 2],
    ["after others", { "": "b", b: "c", c: "d", d: "b" }, 4],
  ])("ends the list with an error: %s", async (_, next: Readonly<Record<string, string>>, pages) => {
    const { client, screen, requests } = connected((url) => page([1], next[url.searchParams.get("after") ?? ""]));
    const list = await screen.show(client, () => useSpaces(org));
    for (let count = 0; count <= pages; count += 1) await screen.act(() => list.now.fetchNextPage());
    expect(list.now).toMatchObject({ status: "error", error: { name: "InvalidResponseError" } });
    expect(list.now.error?.message).toContain("the same cursor came twice");
    expect(list.now.data?.pages).toHaveLength(pages);
    expect(requests).toHaveLength(pages);
  });

  it("ends a refetch of all pages too", async () => {
    let next: Readonly<Record<string, string>> = { "": "b", b: "c" };
    const { client, screen, requests } = connected((url) => page([1], next[url.searchParams.get("after") ?? ""]));
    const list = await screen.show(client, () => useSpaces(org));
    await screen.act(() => list.now.fetchNextPage());
    await screen.act(() => list.now.fetchNextPage());
    expect(list.now).toMatchObject({ status: "success", hasNextPage: false });
    next = { "": "b", b: "b" };
    requests.length = 0;
    await screen.act(() => list.now.refetch());
    expect(list.now).toMatchObject({ isRefetchError: true, error: { name: "InvalidResponseError" } });
    expect(requests).toHaveLength(2);
  });
});

describe("pages in both directions", () => {
  const pages: Readonly<Record<string, readonly [numbers: number[], next?: string | undefined, previous?: string]>> = {
    "": [[1, 2], "b"],
    "?after=b": [[3, 4], "c", "b"],
    "?after=c": [[5], undefined, "c"],
    "?before=c": [[3, 4], "c", "b"],
    "?before=b": [[1, 2], "b"],
  };
  const numbered = (url: URL) => {
    const [numbers = [], next, previous] = pages[url.search] ?? [];
    const links = [
      ...(next === undefined ? [] : [`<?after=${next}>; rel="next"`]),
      ...(previous === undefined ? [] : [`<?before=${previous}>; rel="prev"`]),
    ];
    const spaces = numbers.map((number) => ({ number }));
    return Response.json({ spaces }, { headers: links.length > 0 ? { link: links.join(", ") } : {} });
  };
  const numbersOf = ({ now }: { readonly now: { readonly data: SpacesData | undefined } }) =>
    now.data?.pages.map(({ items }) => items.map(({ number }) => number));

  it("go on from a cursor in the middle", async () => {
    const { client, screen } = connected(numbered);
    const list = await screen.show(client, () => useSpaces({ ...org, after: "b" }));
    await screen.act(() => list.now.fetchNextPage());
    await screen.act(() => list.now.fetchPreviousPage());
    expect(numbersOf(list)).toEqual([[1, 2], [3, 4], [5]]);
    expect(list.now).toMatchObject({ status: "success", hasNextPage: false, hasPreviousPage: false });
    await screen.act(() => list.now.refetch());
    expect(numbersOf(list)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it("may be left and come back to where no more than some are kept", async () => {
    const { client, screen } = connected(numbered);
    const list = await screen.show(client, () => useSpaces(org, { maxPages: 1 }));
    for (const expected of [[3, 4], [5]]) {
      await screen.act(() => list.now.fetchNextPage());
      expect(numbersOf(list)).toEqual([expected]);
    }
    for (const expected of [
      [3, 4],
      [1, 2],
    ]) {
      await screen.act(() => list.now.fetchPreviousPage());
      expect(numbersOf(list)).toEqual([expected]);
    }
    await screen.act(() => list.now.fetchNextPage());
    expect(numbersOf(list)).toEqual([[3, 4]]);
    expect(list.now).toMatchObject({ status: "success", error: null });
  });

  it("end with an error where a cursor comes again on the way back", async () => {
    const { client, screen, requests } = connected(() =>
      Response.json({ spaces: [] }, { headers: { link: '<?before=a>; rel="prev"' } }),
    );
    const list = await screen.show(client, () => useSpaces({ ...org, before: "b" }));
    await screen.act(() => list.now.fetchPreviousPage());
    await screen.act(() => list.now.fetchPreviousPage());
    expect(list.now).toMatchObject({ status: "error", error: { name: "InvalidResponseError" } });
    expect(requests).toHaveLength(2);
  });
});

describe("a request that nobody waits for", () => {
  it("is aborted when its component goes", async () => {
    const { client, screen, requests } = connected(() => "never");
    const query = await screen.show(client, () => useSpace(path));
    expect(requests[0]?.signal.aborted).toBe(false);
    await query.unmount();
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it("is aborted when its component asks for something else", async () => {
    const { client, screen, requests } = connected(({ pathname }) => (pathname.endsWith("/3") ? "never" : space(4)));
    let number = 3;
    const query = await screen.show(client, () => useSpace({ ...org, space_number: number }));
    number = 4;
    await screen.render();
    expect(requests.map(({ url, signal }) => [url.pathname.slice(-1), signal.aborted])).toEqual([
      ["3", true],
      ["4", false],
    ]);
    expect(query.now).toMatchObject({ status: "success", data: { number: 4 } });
  });

  it("goes on where another component waits for it too", async () => {
    const { client, screen, requests } = connected(() => "never");
    const one = await screen.show(client, () => useSpace(path));
    const other = await screen.show(client, () => useSpace(path));
    await one.unmount();
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([false]);
    await other.unmount();
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  it("is aborted in a list, on whichever page", async () => {
    const { client, screen, requests } = connected((url) => (url.searchParams.has("after") ? "never" : page([1], "b")));
    const list = await screen.show(client, () => useSpaces(org));
    await screen.act(() => void list.now.fetchNextPage());
    await list.unmount();
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([false, true]);
  });

  it("is not aborted where it writes", async () => {
    const { client, screen, requests } = connected(() => "never");
    const update = await screen.show(client, () => useUpdateSpace(path));
    await screen.act(() => update.now.mutate({ name: "a" }));
    await update.unmount();
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([false]);
  });
});

describe("two clients on one screen", () => {
  const names = ["token-one", "token-two"] as const;

  it.each<[string, readonly [ClientOptions, ClientOptions], number]>([
    ["share nothing without an account", [{}, {}], 2],
    ["share nothing with two accounts", [{ account: "mona" }, { account: "hubot" }], 2],
    ["share nothing at two hosts", [{ account: "mona" }, { account: "mona", host: "octocorp.ghe.com" }], 2],
    ["share what is of one account at one host", [{ account: "mona" }, { account: "mona" }], 1],
  ])("%s", async (_, options, expected) => {
    const { screen, client: _client, queryClient } = connected(() => "never");
    const asked: string[] = [];
    for (const [index, token] of names.entries()) {
      const fetch = async (url: string, { headers }: FetchInit) => {
        asked.push(`${new URL(url).host} ${headers["authorization"]}`);
        return Response.json({ number: 3, name: token });
      };
      const client = createClient({ ...options[index], token, fetch });
      const query = await screen.show(client, () => useSpace(path, { staleTime: Number.POSITIVE_INFINITY }));
      expect(query.now).toMatchObject({ data: { name: expected === 1 ? "token-one" : token } });
    }
    expect(asked).toHaveLength(expected);
    expect(queryClient.getQueryCache().getAll()).toHaveLength(expected);
  });

  it("share an entry however the owner's login is spelt", async () => {
    const { client, screen, requests } = connected(() => space(3));
    await screen.show(client, () => useSpace(path, { staleTime: Number.POSITIVE_INFINITY }));
    const other = await screen.show(client, () =>
      useSpace({ org: "Octo-Org", space_number: 3 }, { staleTime: Number.POSITIVE_INFINITY }),
    );
    expect(other.now).toMatchObject({ status: "success" });
    expect(requests).toHaveLength(1);
  });

  it("keep an organization and a user of the same login apart", async () => {
    const { client, screen, requests } = connected(() => space(3));
    await screen.show(client, () => useSpace({ org: "same", space_number: 3 }));
    await screen.show(client, () => useSpace({ username: "same", space_number: 3 }));
    expect(requests.map(({ url }) => url.pathname)).toEqual([
      "/orgs/same/copilot-spaces/3",
      "/users/same/copilot-spaces/3",
    ]);
  });
});
