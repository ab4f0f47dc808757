import type { UpdateSpaceForUser } from "@copilot-spaces/types";
import { operations } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { empty, json, type Step, scripted } from "../../test/answers.ts";
import { ManualClock } from "../../test/manual-clock.ts";
import { failure } from "../../test/tiny-client.ts";
import { createClient } from "../create-client.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { mayResend } from "../run/may-resend.ts";

function connected(steps: readonly Step[], options: ClientOptions = {}) {
  const { fetch, requests } = scripted(...steps);
  return { client: createClient({ fetch, ...options }), requests };
}

const org = { org: "octo-org" };
const user = { username: "octocat" };
const space = { space_number: 3 };
const resource = { ...space, space_resource_id: 7 };
const person = { ...space, actor_type: "User", actor_identifier: "hubot" } as const;

/** Every method, for an organization and for a user. */
function everyCall(client: ReturnType<typeof createClient>): readonly (() => PromiseLike<unknown>)[] {
  const { spaces, resources, collaborators, codespaces } = client;
  const text = { resource_type: "free_text", metadata: { name: "a", text: "b" } } as const;
  const add = { actor_type: "User", actor_identifier: "hubot", role: "reader" } as const;
  return [
    ...[org, user].flatMap((owner) => [
      () => spaces.list(owner),
      () => spaces.create(owner, { name: "a" }),
      () => spaces.get({ ...owner, ...space }),
      () => spaces.update({ ...owner, ...space }, { name: "b" }),
      () => spaces.delete({ ...owner, ...space }),
      () => resources.list({ ...owner, ...space }),
      () => resources.create({ ...owner, ...space }, text),
      () => resources.get({ ...owner, ...resource }),
      () => resources.update({ ...owner, ...resource }, { metadata: { name: "c" } }),
      () => resources.delete({ ...owner, ...resource }),
      () => collaborators.list({ ...owner, ...space }),
      () => collaborators.add({ ...owner, ...space }, add),
      () => collaborators.set({ ...owner, ...person }, { role: "reader" }),
      () => collaborators.remove({ ...owner, ...person }),
    ]),
    () => codespaces.createFromPullRequest({ owner: "octo-org", repo: "hello", pull_number: 1 }),
  ];
}

describe("the methods and the operations table", () => {
  it("have the same operations, helpers aside", async () => {
    const routes = new Set<string>();
    const { client } = connected([json({ message: "Not Found" }, 404)], {
      onRequest: ({ route }) => {
        routes.add(route);
      },
    });
    for (const call of everyCall(client)) {
      expect(await failure(Promise.resolve(call()))).toMatchObject({ name: "ApiError", status: 404 });
    }
    const documented = Object.values(operations).filter(({ helper }) => !helper);
    expect([...routes].sort()).toEqual(documented.map(({ route }) => route).sort());
  });

  it("agree on which statuses are a success", async () => {
    for (const status of [200, 201, 202, 203, 204]) {
      const resolved = new Set<string>();
      let route = "";
      const { client } = connected([status === 204 ? empty(204) : json({ spaces: [] }, status)], {
        onRequest: (request) => {
          route = request.route;
        },
      });
      for (const call of everyCall(client)) {
        await Promise.resolve(call()).then(
          () => resolved.add(route),
          (error: unknown) => expect(error).toMatchObject({ name: "InvalidResponseError", status }),
        );
      }
      const declaring = Object.values(operations).filter(({ helper, success }) => !helper && success.includes(status));
      expect([...resolved].sort()).toEqual(declaring.map((operation) => operation.route).sort());
    }
  });

  it("agree on which requests may be sent again", () => {
    for (const { route, method, resend } of Object.values(operations)) {
      const field = typeof resend === "object" ? resend.unlessBodyHas : "name";
      const expected = { plain: resend !== "never", withField: resend === "always" };
      const actual = { plain: mayResend(method, {}), withField: mayResend(method, { [field]: [] }) };
      expect([route, actual]).toEqual([route, expected]);
    }
  });
});

describe("a method", () => {
  it("resolves to the data", async () => {
    const { client, requests } = connected([json({ number: 3, name: "a" })]);
    expect(await client.spaces.get({ ...org, ...space })).toEqual({ number: 3, name: "a" });
    expect(requests[0]?.url).toBe("https://api.github.com/orgs/octo-org/copilot-spaces/3");
  });

  it("sends a body and takes options after it", async () => {
    const { client, requests } = connected([json({ number: 3 }, 201)]);
    await client.spaces.create(user, { name: "a" }, { headers: { "x-trace": "1" } });
    expect(requests[0]).toMatchObject({
      url: "https://api.github.com/users/octocat/copilot-spaces",
      method: "POST",
      body: '{"name":"a"}',
      headers: { "x-trace": "1" },
    });
  });

  it("takes options in the second place where there is no body", async () => {
    const { client } = connected([empty(204)]);
    const signal = AbortSignal.abort("enough");
    expect(await failure(client.spaces.delete({ ...org, ...space }, { signal }))).toBe("enough");
  });

  it("gives the whole answer on demand, which tells its successes apart", async () => {
    const { client } = connected([json({ id: 7 }), json({ id: 7 }, 201), empty(204)]);
    const create = () =>
      client.resources.create({ ...org, ...space }, { resource_type: "repository", metadata: { repository_id: 1 } });
    expect(await create().withResponse()).toMatchObject({ status: 200, data: { id: 7 }, retried: false });
    expect(await create().withResponse()).toMatchObject({ status: 201 });
    const set = client.collaborators.set({ ...org, ...person }, { role: "no_access" });
    expect(await set).toBeUndefined();
    expect(await set.withResponse()).toMatchObject({ status: 204, data: undefined });
  });

  it("sends its request once, at once, whether or not somebody waits for it", async () => {
    const { client, requests } = connected([empty(204)]);
    const promise = client.spaces.delete({ ...org, ...space });
    await promise.finally(() => {});
    await promise;
    await promise.withResponse();
    expect(requests).toHaveLength(1);
    client.spaces.delete({ ...org, ...space });
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect(requests).toHaveLength(2);
  });

  it("is a promise in all respects", async () => {
    const { client } = connected([json({ number: 3 }), json({ message: "Not Found" }, 404)]);
    const promise = client.spaces.get({ ...org, ...space });
    expect(promise).toBeInstanceOf(Promise);
    expect(await Promise.all([promise, 1])).toEqual([{ number: 3 }, 1]);
    expect(await promise.then(({ number }) => number)).toBe(3);
    const failed = client.spaces.get({ ...org, ...space });
    expect(await failed.catch(() => "caught")).toBe("caught");
    expect(await failure(failed.finally(() => {}))).toMatchObject({ status: 404 });
    expect(await failure(failed.withResponse())).toMatchObject({ status: 404 });
  });

  it("rejects once, without an unhandled rejection beside it", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const { client } = connected([json({ message: "Not Found" }, 404)]);
    await failure(client.spaces.get({ ...org, ...space }));
    await failure(client.spaces.get({ ...org, ...space }).withResponse());
    await failure(client.spaces.list(org));
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });

  it("throws a RateLimitError where the server asks for more time than there is", async () => {
    const { client } = connected([empty(429, { "retry-after": "3600" })], { clock: new ManualClock() });
    expect(await failure(client.spaces.create(org, { name: "a" }))).toMatchObject({
      name: "RateLimitError",
      status: 429,
      retryAt: new Date("2026-11-20T11:00:00Z"),
    });
  });

  it.each([
    ["neither org nor username", {}],
    ["both", { ...org, ...user }],
    ["org undefined", { org: undefined }],
    ["nothing", undefined],
    ["null", null],
  ])("refuses an owner that is %s", async (_, owner) => {
    const { client, requests } = connected([json({})]);
    // @ts-expect-error -- the types do not let it pass either.
    expect(await failure(client.spaces.get(owner))).toMatchObject({ name: "InvalidRequestError" });
    // @ts-expect-error -- the types do not let it pass either.
    expect(await failure(client.spaces.list(owner))).toMatchObject({ name: "InvalidRequestError" });
    expect(requests).toEqual([]);
  });

  it("sends a PUT that adds resources once, and another as often as it takes", async () => {
    const plain: UpdateSpaceForUser = { name: "a" };
    const removing: UpdateSpaceForUser = { resources_attributes: [{ id: 1, _destroy: true }] };
    for (const [body, times] of [[plain, 3] as const, [removing, 1] as const]) {
      const clock = new ManualClock();
      const { client, requests } = connected([new TypeError("fetch failed")], { clock });
      const call = client.spaces.update({ ...org, ...space }, body);
      expect(await clock.until(failure(call))).toMatchObject({ name: "NetworkError" });
      expect(requests).toHaveLength(times);
    }
  });
});

it("shows whose client it is, and where it goes", () => {
  const client = createClient({ account: "octocat", host: "octocorp.ghe.com" });
  expect(client).toMatchObject({ account: "octocat", baseUrl: "https://api.octocorp.ghe.com" });
  expect(createClient().account).toBeUndefined();
});
