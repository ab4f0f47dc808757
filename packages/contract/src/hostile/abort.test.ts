import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { json, silence, stallMidBody } from "../hostile-server/index.ts";
import { createSpace, getSpace, sampleCalls, space } from "./calls.ts";
import { createWorld, type World } from "./world.ts";

/** The caller's own reason: what comes out must be this very object. */
const REASON = { why: "the user left" };

/** Starts a call, aborts it once nothing moves, and returns how it ended; the clock stands still all the while. */
async function abortWhenQuiet(world: World, start: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
  const controller = new AbortController();
  const before = world.clock.now();
  const ended = start(controller.signal).then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  );
  await world.quiet();
  expect(getEventListeners(controller.signal, "abort"), "the call is not under way").not.toEqual([]);
  controller.abort(REASON);
  const outcome = await ended;
  expect(world.clock.now(), "the clock had to move").toBe(before);
  expect(getEventListeners(controller.signal, "abort"), "a listener is left on the signal").toEqual([]);
  return outcome;
}

describe("an abort", () => {
  it.each(sampleCalls)("before the call sends nothing: $name", async ({ start }) => {
    await using world = await createWorld();
    const outcome = await world.run(start(world.client(), { signal: AbortSignal.abort(REASON) }));
    expect(outcome).toEqual({ ok: false, error: REASON, elapsed: 0 });
    expect(world.traffic.calls).toBe(0);
  });

  it("while the server is silent passes the reason through, and hangs up", async () => {
    await using world = await createWorld();
    world.server.answer(silence());
    const start = (signal: AbortSignal) => getSpace.start(world.client(), { signal });
    expect(await abortWhenQuiet(world, start)).toEqual({ reason: REASON });
    await world.server.emptied();
    expect(world.clock.pending).toEqual([]);
  });

  it("inside the body passes the reason through, and hangs up", async () => {
    await using world = await createWorld();
    world.server.answer(stallMidBody({ body: JSON.stringify(space) }));
    const start = (signal: AbortSignal) => getSpace.start(world.client(), { signal });
    expect(await abortWhenQuiet(world, start)).toEqual({ reason: REASON });
    await world.server.emptied();
  });

  it("during back-off works at once, and nothing more is sent", async () => {
    await using world = await createWorld();
    world.server.answer(json(503, {}));
    const start = (signal: AbortSignal) => getSpace.start(world.client(), { signal, timeout: 30_000 });
    expect(await abortWhenQuiet(world, start)).toEqual({ reason: REASON });
    await world.clock.advance(600_000);
    expect(world.server.requests.length).toBe(1);
  });

  it("during a wait that the server asked for works at once", async () => {
    await using world = await createWorld();
    world.server.answer(json(429, {}, { "retry-after": "60" }));
    const start = (signal: AbortSignal) => createSpace.start(world.client(), { signal, timeout: 30_000 });
    expect(await abortWhenQuiet(world, start)).toEqual({ reason: REASON });
    await world.clock.advance(600_000);
    expect(world.server.requests.length).toBe(1);
  });

  it("while the token is awaited works at once, and nothing is sent", async () => {
    await using world = await createWorld();
    const token = () => new Promise<string>(() => {});
    const start = (signal: AbortSignal) => getSpace.start(world.client({ token }), { signal });
    expect(await abortWhenQuiet(world, start)).toEqual({ reason: REASON });
    expect(world.traffic.calls).toBe(0);
  });

  it("between pages ends the iteration with the reason", async () => {
    await using world = await createWorld();
    world.server.handle(({ order }) =>
      json(200, { spaces: [space] }, { link: `<${world.server.url}/?after=c${order}>; rel="next"` }),
    );
    const controller = new AbortController();
    const read = async () => {
      for await (const _item of world.client().spaces.list({ org: "octo-org" }, { signal: controller.signal })) {
        if (world.server.requests.length === 2) controller.abort(REASON);
      }
    };
    expect(await world.run(read())).toEqual({ ok: false, error: REASON, elapsed: 0 });
    expect(world.server.requests.length).toBe(2);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("without a reason of its own is the platform's AbortError", async () => {
    await using world = await createWorld();
    const outcome = await world.run(getSpace.start(world.client(), { signal: AbortSignal.abort() }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "AbortError" } });
  });

  it("after the call has ended changes nothing", async () => {
    await using world = await createWorld();
    world.server.answer(json(200, space));
    const controller = new AbortController();
    const outcome = await world.run(getSpace.start(world.client(), { signal: controller.signal }));
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    controller.abort(REASON);
    expect(outcome).toMatchObject({ ok: true, value: space });
  });

  it("is never followed by a retry, even though the broken connection alone would be", async () => {
    await using world = await createWorld();
    world.server.answer(silence());
    const start = (signal: AbortSignal) => getSpace.start(world.client({ retry: { limit: 10 } }), { signal });
    await abortWhenQuiet(world, start);
    await world.clock.advance(600_000);
    expect(world.server.requests.length).toBe(1);
  });
});
