import { createClient, createRequestClient } from "@copilot-spaces/client";
import { hashKey, QueryClient, skipToken } from "@tanstack/react-query";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  operationQueryOptions,
  resourceQueryOptions,
  spaceQueryOptions,
  spacesInfiniteQueryOptions,
} from "../index.ts";
import { clientKey } from "./client-key.ts";
import { operationKey, ownerKey, spaceKey } from "./keys.ts";

const client = createClient({ account: "octocat" });
const org = { org: "octo-org" };

describe("a key", () => {
  it("is the package, the address, the account, the path's segments, and how they are read", () => {
    expect(spaceQueryOptions(client, { ...org, space_number: 3 }).queryKey).toEqual([
      "@copilot-spaces",
      "https://api.github.com",
      "octocat",
      "orgs",
      "octo-org",
      "copilot-spaces",
      "3",
      { type: "single" },
    ]);
    expect(spacesInfiniteQueryOptions(client, { username: "octocat", per_page: 5 }).queryKey.slice(3)).toEqual([
      "users",
      "octocat",
      "copilot-spaces",
      { type: "infinite", query: { per_page: 5 } },
    ]);
  });

  it("is below the key of whatever the thing is in", () => {
    const { queryKey } = resourceQueryOptions(client, { ...org, space_number: 3, space_resource_id: 7 });
    const prefixes = [
      clientKey(client),
      ownerKey(client, org),
      spaceKey(client, { ...org, space_number: 3 }),
      operationKey(client, "GET /orgs/{org}/copilot-spaces/{space_number}/resources", { ...org, space_number: 3 }),
    ];
    for (const prefix of prefixes) {
      expect(queryKey.slice(0, prefix.length)).toEqual(prefix);
    }
  });

  it("is the same for a login in capitals, and for parameters in another order or left open", () => {
    const keys = [
      spacesInfiniteQueryOptions(client, { org: "Octo-Org", per_page: 5, after: "b" }),
      spacesInfiniteQueryOptions(client, { after: "b", per_page: 5, org: "octo-org" }),
    ].map(({ queryKey }) => hashKey(queryKey));
    expect(keys[0]).toBe(keys[1]);
    const open = operationQueryOptions(client, "GET /orgs/{org}/copilot-spaces", { path: org, query: {} });
    expect(open.queryKey.at(-1)).toEqual({ type: "single" });
  });

  it("is another for another account, another host, and another client without an account", () => {
    const clients = [
      createClient(),
      createClient(),
      createClient({ account: "a" }),
      createClient({ account: "b" }),
      createClient({ account: "a", host: "octocorp.ghe.com" }),
      createClient({ account: "a", baseUrl: "http://127.0.0.1:4010" }),
    ];
    const keys = clients.map((each) => hashKey(clientKey(each)));
    expect(new Set(keys).size).toBe(clients.length);
    expect(clients.map((each) => hashKey(clientKey(each)))).toEqual(keys);
    expect(hashKey(clientKey(createClient({ account: "a", token: "t" })))).toBe(keys[2]);
  });

  it("cannot be taken for that of an account by a client that has none", () => {
    const [, , mark] = clientKey(createClient());
    expect(mark).toEqual({ instance: expect.stringMatching(/^[0-9a-z]{6,}$/) });
  });

  it("has the places of values that are not known yet", () => {
    expect(spaceQueryOptions(client, skipToken).queryKey.slice(3)).toEqual([
      "orgs",
      "{org}",
      "copilot-spaces",
      "{space_number}",
      { type: "single" },
    ]);
    const { queryKey, queryFn } = spaceQueryOptions(client, { ...org, space_number: skipToken });
    expect(queryKey.slice(4, 7)).toEqual(["octo-org", "copilot-spaces", "{space_number}"]);
    expect(queryFn).toBe(skipToken);
  });

  it("is another for other values, whatever they are", () => {
    const path = fc.record({ owner: fc.string(), repo: fc.string() });
    const keyOf = (each: { owner: string; repo: string }) =>
      hashKey(operationKey(createRequestClient({ account: "a" }), "GET /repos/{owner}/{repo}", each));
    fc.assert(
      fc.property(path, path, (one, other) => {
        const same = (["owner", "repo"] as const).every(
          (name) => one[name].toLowerCase() === other[name].toLowerCase(),
        );
        expect(keyOf(one) === keyOf(other)).toBe(same);
      }),
    );
  });

  it("addresses all that one account has in the cache", () => {
    const queryClient = new QueryClient();
    const other = createClient({ account: "hubot" });
    queryClient.setQueryData(spaceQueryOptions(client, { ...org, space_number: 3 }).queryKey, undefined);
    for (const each of [client, other]) {
      queryClient.setQueryData([...ownerKey(each, org), "anything"], 1);
    }
    queryClient.removeQueries({ queryKey: clientKey(client) });
    expect(queryClient.getQueryCache().getAll()).toHaveLength(1);
  });
});

describe("an owner", () => {
  it("is one, not two, and nothing is sent", () => {
    const both = { org: "a", username: "b", space_number: 1 };
    // @ts-expect-error -- what the types refuse too
    expect(() => spaceQueryOptions(client, both)).toThrow("Give either org or username.");
  });
});
