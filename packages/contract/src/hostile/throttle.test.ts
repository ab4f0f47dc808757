import { createThrottle } from "@copilot-spaces/client";
import { describe, expect, it } from "vitest";
import { type HostileServer, json, resetBeforeHead, silence } from "../hostile-server/index.ts";
import { createSpace, getSpace, type SampleCall, sampleCalls, space, updateSpace } from "./calls.ts";
import { createWorld, type World } from "./world.ts";

const SECOND = 1_000;
const REASON = { why: "the user left" };
const writes = sampleCalls.filter(({ line }) => !line.startsWith("GET"));

/** Answers everything rightly, and writes down when each request arrived and what it was. */
function watch(server: HostileServer, world: World) {
  const arrivals: { readonly line: string; readonly at: number }[] = [];
  server.handle(({ method, target }) => {
    arrivals.push({ line: `${method} ${target}`, at: world.clock.now() });
    return sampleCalls.find(({ line }) => line === `${method} ${target}`)?.rightAnswer ?? json(200, space);
  });
  return arrivals;
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("writes", () => {
  it("start a second apart, in the order in which they were asked for", async () => {
    await using world = await createWorld();
    const arrivals = watch(world.server, world);
    const client = world.client({ throttle: createThrottle() });
    const start = world.clock.now();
    const outcomes = await world.runTogether(writes.map((call) => () => call.start(client)));
    expect(outcomes.map(({ ok }) => ok)).toEqual(writes.map(() => true));
    expect(arrivals.map(({ line }) => line)).toEqual(writes.map(({ line }) => line));
    expect(arrivals.map(({ at }) => at - start)).toEqual(writes.map((_, index) => index * SECOND));
  });

  it("of clients that share a throttle keep the pace together", async () => {
    await using world = await createWorld();
    const arrivals = watch(world.server, world);
    const throttle = createThrottle();
    const start = world.clock.now();
    await world.runTogether(times(3).map(() => () => createSpace.start(world.client({ throttle }))));
    expect(arrivals.map(({ at }) => at - start)).toEqual([0, SECOND, 2 * SECOND]);
  });

  it("to two servers do not wait for each other", async () => {
    await using world = await createWorld();
    const here = watch(world.server, world);
    const there = watch(world.elsewhere, world);
    const throttle = createThrottle();
    const clients = [world.client({ throttle }), world.client({ throttle, baseUrl: world.elsewhere.url })];
    const start = world.clock.now();
    await world.runTogether(clients.flatMap((client) => times(2).map(() => () => updateSpace.start(client))));
    expect([here, there].map((arrivals) => arrivals.map(({ at }) => at - start))).toEqual([
      [0, SECOND],
      [0, SECOND],
    ]);
  });

  it("that are sent again wait their second too", async () => {
    await using world = await createWorld({ random: () => 0 });
    const at: number[] = [];
    world.server.handle(() => {
      at.push(world.clock.now());
      return at.length < 3 ? resetBeforeHead() : json(200, space);
    });
    const outcome = await world.run(updateSpace.start(world.client({ throttle: createThrottle() })));
    expect(outcome.ok).toBe(true);
    for (const [index, time] of at.slice(1).entries()) expect(time - (at[index] ?? 0)).toBeGreaterThanOrEqual(SECOND);
  });

  it("keep the pace that was asked for instead", async () => {
    await using world = await createWorld();
    const arrivals = watch(world.server, world);
    const client = world.client({ throttle: createThrottle({ writeInterval: 5 * SECOND }) });
    const start = world.clock.now();
    await world.runTogether(times(3).map(() => () => createSpace.start(client)));
    expect(arrivals.map(({ at }) => at - start)).toEqual([0, 5 * SECOND, 10 * SECOND]);
  });
});

describe("reads", () => {
  it("do not wait for a write's second", async () => {
    await using world = await createWorld();
    const arrivals = watch(world.server, world);
    const client = world.client({ throttle: createThrottle() });
    const start = world.clock.now();
    const calls: readonly SampleCall[] = [createSpace, createSpace, getSpace];
    await world.runTogether(calls.map((call) => () => call.start(client)));
    expect(arrivals.find(({ line }) => line === getSpace.line)?.at).toBe(start);
  });

  it("are a hundred at once at most, and the next ones start as others end", async () => {
    await using world = await createWorld();
    let silent = true;
    world.server.handle(() => (silent ? silence() : json(200, space)));
    const client = world.client({ throttle: createThrottle(), retry: { limit: 0 } });
    const calls = world.runTogether(times(130).map(() => () => getSpace.start(client)));
    await world.server.received(100);
    await world.quiet();
    expect(world.server.requests.length).toBe(100);
    silent = false;
    const outcomes = await calls;
    // The hundred ran into their timeout; each made room for one that was answered.
    expect(outcomes.filter(({ ok }) => ok).length).toBe(30);
    expect(world.server.requests.length).toBe(130);
  });

  it("start in the order in which they were asked for", async () => {
    await using world = await createWorld();
    const arrivals: string[] = [];
    world.server.handle(({ target }) => {
      arrivals.push(target);
      return json(200, space);
    });
    const client = world.client({ throttle: createThrottle({ concurrency: 1 }) });
    await world.runTogether(times(10).map((n) => () => client.spaces.get({ org: "octo-org", space_number: n })));
    expect(arrivals).toEqual(times(10).map((n) => `/orgs/octo-org/copilot-spaces/${n}`));
  });
});

describe("a place in the line", () => {
  it.each([
    ["fails", () => json(404, {})],
    ["breaks off", () => resetBeforeHead()],
    ["times out", () => silence()],
  ])("is given up by a call that %s", async (_name, answer) => {
    await using world = await createWorld();
    world.server.answer(answer(), answer());
    world.server.handle(() => json(200, space));
    const client = world.client({ throttle: createThrottle({ concurrency: 1 }), retry: { limit: 0 } });
    const outcomes = await world.runTogether(times(4).map(() => () => getSpace.start(client)));
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, true, true]);
  });

  it("is not kept during back-off: others go on meanwhile", async () => {
    await using world = await createWorld();
    world.server.answer(json(429, {}, { "retry-after": "60" }));
    const arrivals = watch(world.server, world);
    const client = world.client({ throttle: createThrottle({ concurrency: 1 }) });
    const start = world.clock.now();
    await world.runTogether([() => getSpace.start(client), () => updateSpace.start(client)]);
    expect(arrivals.find(({ line }) => line === updateSpace.line)?.at).toBe(start);
  });

  it("can be left by an abort, at once, and those behind move up", async () => {
    await using world = await createWorld();
    const arrivals = watch(world.server, world);
    const client = world.client({ throttle: createThrottle() });
    const controller = new AbortController();
    const start = world.clock.now();
    const first = createSpace.start(client);
    const second = createSpace.start(client, { signal: controller.signal }).catch((reason: unknown) => ({ reason }));
    const third = createSpace.start(client);
    await world.quiet();
    controller.abort(REASON);
    expect(await second).toEqual({ reason: REASON });
    expect(world.clock.now()).toBe(start);
    await world.runTogether([() => first, () => third]);
    expect(arrivals.map(({ at }) => at - start)).toEqual([0, SECOND]);
  });

  it("ends with the deadline", async () => {
    await using world = await createWorld();
    const arrivals = watch(world.server, world);
    const client = world.client({ throttle: createThrottle({ writeInterval: 90 * SECOND }) });
    const outcomes = await world.runTogether(
      times(3).map(() => () => createSpace.start(client, { deadline: 100 * SECOND })),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(outcomes[2]).toMatchObject({ error: { name: "TimeoutError", limit: "deadline" }, elapsed: 100 * SECOND });
    expect(arrivals.length).toBe(2);
    expect(world.clock.pending).toEqual([]);
  });

  it("is not taken by a call that was aborted before it began", async () => {
    await using world = await createWorld();
    const arrivals = watch(world.server, world);
    const client = world.client({ throttle: createThrottle() });
    const start = world.clock.now();
    await world.run(createSpace.start(client, { signal: AbortSignal.abort(REASON) }));
    await world.run(createSpace.start(client));
    expect(arrivals.map(({ at }) => at - start)).toEqual([0]);
  });
});
