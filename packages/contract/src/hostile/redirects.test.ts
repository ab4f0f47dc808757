import { describe, expect, it } from "vitest";
import { headerOf, json, redirect, respond, silence, textOf } from "../hostile-server/index.ts";
import { createSpace, deleteSpace, getSpace, sampleCalls, space, updateSpace } from "./calls.ts";
import { CANARY_TOKEN, createWorld, type World } from "./world.ts";

const STATUSES = [301, 302, 303, 307, 308];
const writes = sampleCalls.filter(({ kind, line }) => kind === "creating" || !line.startsWith("GET"));

const lines = ({ requests }: World["server"]) => requests.map(({ method, target }) => `${method} ${target}`);

/** What must hold whatever the client makes of a redirect to elsewhere: nothing of the call gets there. */
function expectNothingElsewhere({ elsewhere }: World) {
  for (const request of elsewhere.requests) {
    expect(request.head).not.toContain(CANARY_TOKEN);
    expect(headerOf(request, "x-custom")).toBeUndefined();
    expect(textOf(request)).toBe("");
    expect(request.method).toBe("GET");
  }
}

describe("a redirect on the same origin", () => {
  for (const status of STATUSES) {
    it.each([
      ["absolute", (url: string) => `${url}/organizations/1/copilot-spaces/7?x=1`],
      ["relative to the origin", () => "/organizations/1/copilot-spaces/7?x=1"],
      ["relative to the path", () => "../../../organizations/1/copilot-spaces/7?x=1"],
    ])(`${status}, %s, is followed by a read, with its token`, async (_name, location) => {
      await using world = await createWorld();
      world.server.answer(redirect(status, location(world.server.url)), json(200, space));
      expect(await world.run(getSpace.start(world.client()))).toMatchObject({ ok: true, value: space });
      expect(lines(world.server)).toEqual([getSpace.line, "GET /organizations/1/copilot-spaces/7?x=1"]);
      expect(world.server.requests.map((request) => headerOf(request, "authorization"))).toEqual([
        `Bearer ${CANARY_TOKEN}`,
        `Bearer ${CANARY_TOKEN}`,
      ]);
    });

    it.each(writes)(`${status} never turns a write into a GET: $name`, async ({ start, line }) => {
      await using world = await createWorld();
      world.server.answer(redirect(status, "/moved"));
      world.server.handle(() => json(404, {}));
      const outcome = await world.run(start(world.client()));
      expect(outcome.ok).toBe(false);
      const [method] = line.split(" ");
      expect(world.server.requests.map((request) => request.method)).toEqual(world.server.requests.map(() => method));
      const [first] = world.server.requests;
      for (const request of world.server.requests) expect(textOf(request)).toBe(first && textOf(first));
    });
  }

  it.each([307, 308])("%d is followed by a create, which stays a POST with its body", async (status) => {
    await using world = await createWorld();
    world.server.answer(redirect(status, "/organizations/1/copilot-spaces"), json(201, space));
    expect(await world.run(createSpace.start(world.client()))).toMatchObject({ ok: true, value: space });
    expect(lines(world.server)).toEqual([createSpace.line, "POST /organizations/1/copilot-spaces"]);
    expect(world.server.requests.map(textOf)).toEqual(['{"name":"Planning"}', '{"name":"Planning"}']);
  });

  it("303 after a create is a typed error: there is nothing to read instead", async () => {
    await using world = await createWorld();
    world.server.answer(redirect(303, "/orgs/octo-org/copilot-spaces/7"));
    expect(await world.run(createSpace.start(world.client()))).toMatchObject({
      ok: false,
      error: { name: "InvalidResponseError", status: 303 },
    });
  });

  it("does not make up for retries: a lost answer after it still counts", async () => {
    await using world = await createWorld();
    world.server.answer(redirect(307, "/moved"), json(502, {}));
    const outcome = await world.run(createSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 502 } });
    expect(world.server.requests.length).toBe(2);
  });

  it("goes on where it led when the read has to be sent again", async () => {
    await using world = await createWorld();
    world.server.answer(redirect(301, "/moved"), json(502, {}));
    world.server.handle(({ target }) => (target === "/moved" ? json(200, space) : redirect(301, "/moved")));
    expect(await world.run(getSpace.start(world.client()))).toMatchObject({ ok: true, value: space });
  });
});

describe("a redirect to another origin", () => {
  for (const status of STATUSES) {
    it.each(sampleCalls)(`${status} takes neither token, body nor headers along: $name`, async ({ start }) => {
      await using world = await createWorld();
      world.server.answer(redirect(status, `${world.elsewhere.url}/steal`));
      world.elsewhere.handle(() => json(200, space));
      const client = world.client();
      const outcome = await world.run(start(client, { headers: { "x-custom": "mine" } }));
      expectNothingElsewhere(world);
      expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
      expect(world.server.requests.length).toBe(1);
    });
  }

  it.each([
    ["another port", ({ elsewhere }: World) => `${elsewhere.url}/`],
    ["another name of the same host", ({ server }: World) => server.url.replace("127.0.0.1", "localhost")],
    ["an address without a scheme", ({ elsewhere }: World) => elsewhere.url.replace("http:", "")],
    ["backslashes", ({ elsewhere }: World) => elsewhere.url.replace("http://", "\\\\")],
    ["a user before the host", ({ server, elsewhere }: World) => `${server.url}@${elsewhere.url.slice(7)}/`],
    ["another scheme", ({ server }: World) => server.url.replace("http:", "https:")],
    ["credentials on the same host", ({ server }: World) => server.url.replace("//", "//user:secret@")],
  ])("is seen behind %s", async (_name, location) => {
    await using world = await createWorld();
    world.server.answer(redirect(302, location(world)));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError", status: 302 } });
    expect(world.elsewhere.requests).toEqual([]);
    expect(world.server.requests.length).toBe(1);
    expect(JSON.stringify(outcome)).not.toContain("secret");
  });

  it("is not reached by a second redirect either", async () => {
    await using world = await createWorld();
    world.server.answer(redirect(307, "/first"), redirect(307, `${world.elsewhere.url}/second`));
    const outcome = await world.run(updateSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
    expect(world.elsewhere.requests).toEqual([]);
  });
});

describe("a redirect that leads nowhere", () => {
  it.each([
    "javascript:alert(1)",
    "data:application/json,{}",
    "file:///etc/passwd",
    "http://",
    "http://[::1",
    "http://256.256.256.256/",
    "\u00ff\u00fe",
    "//",
  ])("to %j is a typed error", async (location) => {
    await using world = await createWorld();
    world.server.answer(redirect(302, location));
    world.server.handle(() => json(404, {}));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: /^(InvalidResponseError|ApiError)$/ }, elapsed: 0 });
  });

  it.each(STATUSES)("%d without a Location is an error with its status", async (status) => {
    await using world = await createWorld();
    world.server.answer(redirect(status));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { status } });
    expect(world.server.requests.length).toBe(1);
  });

  it.each([
    ["to itself", () => redirect(302, getSpace.line.slice(4))],
    ["that grows for ever", (order: number) => redirect(307, `/${order}`)],
    ["with an empty Location", () => redirect(301, "")],
  ])("%s ends", async (_name, answer) => {
    await using world = await createWorld();
    world.server.handle(({ order }) => answer(order));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" }, elapsed: 0 });
    expect(world.server.requests.length).toBeLessThanOrEqual(21);
  });

  it("ends with the deadline when what it leads to is silent", async () => {
    await using world = await createWorld();
    world.server.answer(redirect(302, "/silent"));
    world.server.handle(() => silence());
    const outcome = await world.run(deleteSpace.start(world.client(), { deadline: 10_000 }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "TimeoutError" }, elapsed: 10_000 });
  });
});

describe("a redirect status that is none", () => {
  it.each([300, 304, 305, 306, 399])("%d is not followed", async (status) => {
    await using world = await createWorld();
    world.server.answer(respond({ status, headers: { location: `${world.elsewhere.url}/` } }));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { status } });
    expect(world.elsewhere.requests).toEqual([]);
  });
});

describe("a runtime that hides redirects", () => {
  /** Does as browsers do: with `redirect: "manual"` an answer without status, headers and body comes back. */
  const browserFetch =
    (world: World): typeof globalThis.fetch =>
    async (input, init) => {
      const response = await world.traffic.fetch(input, init);
      if (init?.redirect !== "manual" || !response.headers.has("location")) return response;
      await response.body?.cancel();
      return Object.defineProperties(new Response(null), {
        type: { value: "opaqueredirect" },
        status: { value: 0 },
        ok: { value: false },
      });
    };

  it.each(writes)("gives a typed error for a redirected write, which arrives once: $name", async ({ start }) => {
    await using world = await createWorld();
    world.server.answer(redirect(307, "/moved"));
    const outcome = await world.run(start(world.client({ fetch: browserFetch(world) })));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
    expect(world.server.requests.length).toBe(1);
  });

  it("lets a read follow", async () => {
    await using world = await createWorld();
    world.server.handle(({ target }) => (target === "/moved" ? json(200, space) : redirect(302, "/moved")));
    const outcome = await world.run(getSpace.start(world.client({ fetch: browserFetch(world) })));
    expect(outcome).toMatchObject({ ok: true, value: space });
  });

  it("keeps headers of the caller's own on their origin", async () => {
    await using world = await createWorld();
    world.server.handle(() => redirect(302, `${world.elsewhere.url}/steal`));
    world.elsewhere.handle(() => json(200, space));
    const client = world.client({ fetch: browserFetch(world) });
    const outcome = await world.run(getSpace.start(client, { headers: { "x-custom": "mine" } }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
    expectNothingElsewhere(world);
  });
});

describe("a fetch that follows redirects although it is told not to", () => {
  const following =
    (world: World): typeof globalThis.fetch =>
    (input, init) =>
      world.traffic.fetch(input, { ...init, redirect: "follow" });

  it.each(writes)("does not make a redirected write a success: $name", async ({ start }) => {
    await using world = await createWorld();
    world.server.handle(({ target }) => (target === "/moved" ? json(200, space) : redirect(302, "/moved")));
    const outcome = await world.run(start(world.client({ fetch: following(world) })));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
  });

  it("does not make the answer of another origin the API's", async () => {
    await using world = await createWorld();
    world.server.answer(redirect(302, `${world.elsewhere.url}/steal`));
    world.elsewhere.handle(() => json(200, { ...space, name: "Not the API's" }));
    const outcome = await world.run(getSpace.start(world.client({ fetch: following(world) })));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
  });
});
