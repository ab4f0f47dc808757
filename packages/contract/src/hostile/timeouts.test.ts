import { TimeoutError } from "@copilot-spaces/client";
import { describe, expect, it } from "vitest";
import { type Answer, drip, json, silence, stallInHead, stallMidBody } from "../hostile-server/index.ts";
import { createSpace, getSpace, listSpaces, sampleCalls, space } from "./calls.ts";
import { createWorld } from "./world.ts";

const once = { retry: { limit: 0 } };
const BODY = { body: JSON.stringify(space), headers: { "content-type": "application/json" } };

const hanging: readonly (readonly [name: string, answer: Answer])[] = [
  ["never answers", silence()],
  ["stops inside the head", stallInHead()],
  ["stops inside the body", stallMidBody(BODY)],
  ["stops inside the body of an error", stallMidBody({ ...BODY, status: 500 })],
];

describe("the timeout of an attempt", () => {
  it.each(hanging)("ends a call to a server that %s", async (_name, answer) => {
    await using world = await createWorld();
    world.server.answer(answer);
    const outcome = await world.run(getSpace.start(world.client(once)));
    expect(outcome).toMatchObject({
      ok: false,
      error: { name: "TimeoutError", limit: "timeout", milliseconds: 30_000 },
      elapsed: 30_000,
    });
    expect(TimeoutError.isInstance(outcome.ok || outcome.error)).toBe(true);
    await world.server.emptied();
  });

  it("is not prolonged by a body that trickles in", async () => {
    await using world = await createWorld();
    world.server.answer(drip(BODY, { clock: world.clock, every: 5_000 }));
    const outcome = await world.run(getSpace.start(world.client(once)));
    expect(outcome).toMatchObject({ ok: false, error: { name: "TimeoutError", limit: "timeout" }, elapsed: 30_000 });
  });

  it("leaves alone a body that trickles in fast enough", async () => {
    await using world = await createWorld();
    world.server.answer(drip(BODY, { clock: world.clock, every: 500 }));
    const outcome = await world.run(getSpace.start(world.client(once)));
    expect(outcome).toEqual({ ok: true, value: space, elapsed: BODY.body.length * 500 });
  });

  it("can be set for one call", async () => {
    await using world = await createWorld();
    world.server.answer(silence());
    const outcome = await world.run(getSpace.start(world.client(once), { timeout: 1_234 }));
    expect(outcome).toMatchObject({ error: { limit: "timeout", milliseconds: 1_234 }, elapsed: 1_234 });
  });

  it("lets a read be tried again, and counts anew", async () => {
    await using world = await createWorld();
    world.server.answer(silence(), json(200, space));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: true, value: space });
    expect(outcome.elapsed).toBeGreaterThanOrEqual(30_000);
    expect(outcome.elapsed).toBeLessThanOrEqual(30_500);
  });

  it("ends a create at once: it may have arrived", async () => {
    await using world = await createWorld();
    world.server.answer(silence());
    const outcome = await world.run(createSpace.start(world.client()));
    expect(outcome).toMatchObject({ error: { name: "TimeoutError" }, elapsed: 30_000 });
    expect(world.server.requests.length).toBe(1);
  });
});

describe("the deadline of a call", () => {
  it.each(sampleCalls)("holds over all attempts: $name", async ({ start }) => {
    await using world = await createWorld();
    world.server.handle(() => silence());
    const client = world.client({ retry: { limit: 100 }, timeout: 7_000, deadline: 20_000 });
    const outcome = await world.run(start(client));
    expect(outcome).toMatchObject({ ok: false, error: { name: "TimeoutError" } });
    expect(outcome.elapsed).toBeLessThanOrEqual(20_000);
  });

  it("cuts an attempt short that would outlast it", async () => {
    await using world = await createWorld();
    world.server.handle(() => silence());
    const outcome = await world.run(getSpace.start(world.client(once), { timeout: 30_000, deadline: 10_000 }));
    expect(outcome).toMatchObject({
      error: { name: "TimeoutError", limit: "deadline", milliseconds: 10_000 },
      elapsed: 10_000,
    });
  });

  it("cuts back-off short: no pause goes beyond it", async () => {
    await using world = await createWorld({ random: () => 0.999 });
    world.server.handle(() => json(503, {}));
    const client = world.client({ retry: { limit: 100, base: 500, max: 8_000 } });
    const outcome = await world.run(getSpace.start(client, { deadline: 10_000 }));
    expect(outcome.ok).toBe(false);
    expect(outcome.elapsed).toBeLessThanOrEqual(10_000);
  });

  it.each([
    ["the token", { token: () => new Promise<string>(() => {}) }],
    ["onRequest", { onRequest: () => new Promise<void>(() => {}) }],
    ["fetch itself", { fetch: () => new Promise<Response>(() => {}) }],
  ])("holds while %s never comes back", async (_name, options) => {
    await using world = await createWorld();
    // Nothing reaches the sockets here: the driver only has the clock to go by.
    const outcome = await world.run(getSpace.start(world.client({ ...once, ...options }), { deadline: 60_000 }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "TimeoutError" } });
    expect(outcome.elapsed).toBeLessThanOrEqual(60_000);
  });

  it("holds over the pages of a list", async () => {
    await using world = await createWorld();
    let page = 0;
    world.server.handle(() => {
      page += 1;
      const next = `<${world.server.url}/orgs/octo-org/copilot-spaces?after=c${page}>; rel="next"`;
      const body = JSON.stringify({ spaces: [space] });
      return drip(
        { body, headers: { "content-type": "application/json", link: next } },
        { clock: world.clock, every: 500 },
      );
    });
    const numbers: number[] = [];
    const readAll = async () => {
      for await (const { number } of world.client().spaces.list({ org: "octo-org" }, { deadline: 100_000 }))
        numbers.push(number);
    };
    const outcome = await world.run(readAll());
    expect(outcome).toMatchObject({ ok: false, error: { name: "TimeoutError", limit: "deadline" }, elapsed: 100_000 });
    expect(numbers.length).toBeGreaterThan(1);
  });

  it("does not count the caller's own time between pages", async () => {
    await using world = await createWorld();
    const pages = 5;
    let page = 0;
    world.server.handle(() => {
      page += 1;
      const next = `<${world.server.url}/orgs/octo-org/copilot-spaces?after=c${page}>; rel="next"`;
      return json(200, { spaces: [space] }, page < pages ? { link: next } : {});
    });
    const readSlowly = async () => {
      let count = 0;
      for await (const _item of world.client().spaces.list({ org: "octo-org" }, { deadline: 10_000 })) {
        count += 1;
        await new Promise<void>((resolve) => void world.clock.schedule(resolve, 60_000));
      }
      return count;
    };
    expect(await world.run(readSlowly())).toEqual({ ok: true, value: pages, elapsed: pages * 60_000 });
  });
});

describe("after a call", () => {
  it.each([
    ["succeeded", json(200, space)],
    ["failed", json(404, {})],
    ["timed out", silence()],
  ])("that %s no timer is left behind", async (_name, answer) => {
    await using world = await createWorld();
    world.server.answer(answer);
    await world.run(getSpace.start(world.client(once)));
    expect(world.clock.pending).toEqual([]);
  });

  it("that listed pages no timer is left behind", async () => {
    await using world = await createWorld();
    world.server.answer(json(200, { spaces: [space] }));
    await world.run(listSpaces.start(world.client(once)));
    expect(world.clock.pending).toEqual([]);
  });
});
