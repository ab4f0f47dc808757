import { describe, expect, it } from "vitest";
import { endless, json, redirect } from "../hostile-server/index.ts";
import { createSpace, getSpace, space } from "./calls.ts";
import { createWorld } from "./world.ts";

const MINE = { why: "a mistake in my own hook" };
const fail = () => {
  throw MINE;
};

describe("a hook that throws", () => {
  it.each([
    ["onRequest", { onRequest: fail }],
    ["onRequest, later", { onRequest: () => Promise.reject(MINE) }],
  ])("%s: ends the call with what it threw, and nothing is sent", async (_name, options) => {
    await using world = await createWorld();
    expect(await world.run(getSpace.start(world.client(options)))).toEqual({ ok: false, error: MINE, elapsed: 0 });
    expect(world.traffic.calls).toBe(0);
  });

  it.each([
    ["onResponse", { onResponse: fail }],
    ["onResponse, later", { onResponse: () => Promise.reject(MINE) }],
  ])("%s: ends the call with what it threw, and hangs up", async (_name, options) => {
    await using world = await createWorld();
    world.server.answer(endless({ status: 200 }));
    expect(await world.run(createSpace.start(world.client(options)))).toEqual({ ok: false, error: MINE, elapsed: 0 });
    await world.server.emptied();
    expect(world.clock.pending).toEqual([]);
  });
});

describe("hooks", () => {
  it("see every attempt, redirects included, in order", async () => {
    await using world = await createWorld();
    world.server.answer(json(503, {}), redirect(302, "/moved"), json(200, space));
    const seen: string[] = [];
    const client = world.client({
      onRequest: ({ attempt, method, url }) => void seen.push(`${attempt} ${method} ${new URL(url).pathname}`),
      onResponse: ({ response }) => void seen.push(`${response.status}`),
    });
    await world.run(getSpace.start(client));
    const path = "/orgs/octo-org/copilot-spaces/7";
    expect(seen).toEqual([`1 GET ${path}`, "503", `2 GET ${path}`, "302", "3 GET /moved", "200"]);
  });
});

describe("a logger that throws", () => {
  it("does not turn a create that succeeded into a failure", async () => {
    await using world = await createWorld();
    world.server.answer(json(201, space, { deprecation: "@1767225600" }));
    const client = world.client({ logger: { debug: fail, warn: fail } });
    expect(await world.run(createSpace.start(client))).toMatchObject({ ok: true, value: space });
  });
});

describe("a call that nobody waits for", () => {
  it("is sent all the same", async () => {
    await using world = await createWorld();
    world.server.answer(json(201, space));
    const pending = world.client().spaces.create({ org: "octo-org" }, { name: "Planning" });
    await world.quiet();
    expect(world.server.requests.map(({ method }) => method)).toEqual(["POST"]);
    await pending;
  });
});
