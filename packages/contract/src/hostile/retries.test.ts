import { describe, expect, it } from "vitest";
import {
  type Answer,
  closeBeforeHead,
  json,
  resetBeforeHead,
  resetMidBody,
  silence,
  textOf,
} from "../hostile-server/index.ts";
import { deleteSpace, getSpace, type SampleCall, sampleCalls, space, updateSpace } from "./calls.ts";
import { createWorld, type World } from "./world.ts";

/** Failures that leave open whether the server did what it was asked to. */
const inDoubt: readonly (readonly [name: string, answer: Answer])[] = [
  ["a reset", resetBeforeHead()],
  ["a closed connection", closeBeforeHead()],
  ["half an answer", resetMidBody({ body: "0123456789" })],
  ["silence", silence()],
  ...[408, 500, 502, 503, 504].map((status) => [`a ${status}`, json(status, { message: "Oops" })] as const),
];

/** Answers that will be the same however often one asks. */
const final = [400, 401, 403, 404, 409, 410, 418, 422, 451, 501, 505];

const repeatable = sampleCalls.filter(({ kind }) => kind !== "creating");
const creating = sampleCalls.filter(({ kind }) => kind === "creating");

/** How long each pause between two requests was: only the clock's own movement counts. */
async function pausesOf(world: World, call: SampleCall): Promise<readonly number[]> {
  const times: number[] = [];
  world.server.handle(() => {
    times.push(world.clock.now());
    return json(503, {});
  });
  const client = world.client({ retry: { limit: 7 }, deadline: 600_000 });
  await world.run(call.start(client));
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe("a call that changes nothing by being repeated", () => {
  for (const [name, fault] of inDoubt) {
    it.each(repeatable)(`is sent again after ${name}: $name`, async (call) => {
      await using world = await createWorld();
      world.server.answer(fault, call.rightAnswer);
      const outcome = await world.run(call.start(world.client()));
      expect(outcome).toMatchObject({ ok: true, value: call.value });
      expect(world.server.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([call.line, call.line]);
    });
  }

  it("is sent three times by default, then fails with the last answer", async () => {
    await using world = await createWorld();
    world.server.answer(json(500, {}), resetBeforeHead(), json(503, { message: "Overloaded" }));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 503 } });
    expect(world.server.requests.length).toBe(3);
  });

  it("is sent once when retries are off", async () => {
    await using world = await createWorld();
    world.server.answer(json(503, {}));
    await world.run(getSpace.start(world.client({ retry: { limit: 0 } })));
    expect(world.server.requests.length).toBe(1);
  });

  it.each(final)("is not sent again after %d", async (status) => {
    await using world = await createWorld();
    world.server.answer(json(status, { message: "No" }));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status }, elapsed: 0 });
    expect(world.server.requests.length).toBe(1);
  });

  it("sends the same bytes again", async () => {
    await using world = await createWorld();
    world.server.answer(json(502, {}), resetBeforeHead(), json(200, space));
    await world.run(updateSpace.start(world.client()));
    const [first, ...others] = world.server.requests.map(({ head, body }) => ({ head, body: textOf({ body }) }));
    expect(others).toEqual([first, first]);
  });
});

describe("a call that creates something", () => {
  for (const [name, fault] of inDoubt) {
    it.each(creating)(`is not sent again after ${name}: $name`, async (call) => {
      await using world = await createWorld();
      world.server.answer(fault);
      const outcome = await world.run(call.start(world.client({ retry: { limit: 10 } })));
      expect(outcome.ok).toBe(false);
      expect(world.server.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([call.line]);
    });
  }

  it.each(creating)("is sent again after a 429, which says that nothing was done: $name", async (call) => {
    await using world = await createWorld();
    world.server.answer(json(429, {}, { "retry-after": "1" }), call.rightAnswer);
    expect(await world.run(call.start(world.client()))).toMatchObject({ ok: true, elapsed: 1_000 });
    expect(world.server.requests.length).toBe(2);
  });

  it.each(creating)("is not sent again after a 403 that is about permissions: $name", async (call) => {
    await using world = await createWorld();
    world.server.answer(json(403, { message: "Resource not accessible" }, { "x-ratelimit-remaining": "17" }));
    expect(await world.run(call.start(world.client()))).toMatchObject({
      ok: false,
      error: { name: "ApiError", status: 403 },
    });
    expect(world.server.requests.length).toBe(1);
  });
});

describe("back-off", () => {
  it("doubles up to its limit, at the far end of the jitter", async () => {
    await using world = await createWorld({ random: () => 1 - Number.EPSILON });
    const pauses = await pausesOf(world, getSpace);
    const bounds = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
    expect(pauses.map((pause, index) => Math.abs(pause - (bounds[index] ?? 0)) <= 1)).toEqual(bounds.map(() => true));
  });

  it("can be nothing at all, at the near end of the jitter", async () => {
    await using world = await createWorld({ random: () => 0 });
    expect(Math.max(...(await pausesOf(world, getSpace)))).toBeLessThanOrEqual(1);
  });

  it("asks for chance anew each time", async () => {
    let asked = 0;
    await using world = await createWorld({ random: () => ++asked / 10 });
    expect(await pausesOf(world, getSpace)).toEqual([50, 200, 600, 1_600, 4_000, 4_800, 5_600]);
  });
});

describe("a delete", () => {
  it("whose first answer was lost and that then meets 404 has succeeded, and says that it was retried", async () => {
    await using world = await createWorld();
    world.server.answer(resetBeforeHead(), json(404, { message: "Not Found" }));
    const route = "DELETE /orgs/{org}/copilot-spaces/{space_number}";
    const outcome = await world.run(world.client().request(route, { path: { org: "octo-org", space_number: 7 } }));
    expect(outcome).toMatchObject({ ok: true, value: { ok: true, status: 204, retried: true } });
  });

  it("by its method succeeds in the same case", async () => {
    await using world = await createWorld();
    world.server.answer(silence(), json(404, { message: "Not Found" }));
    expect(await world.run(deleteSpace.start(world.client()))).toMatchObject({ ok: true, value: undefined });
  });

  it("that meets 404 at once has failed", async () => {
    await using world = await createWorld();
    world.server.answer(json(404, { message: "Not Found" }));
    const outcome = await world.run(deleteSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 404 } });
  });

  it("that was only rate-limited before its 404 has failed: nothing was lost", async () => {
    await using world = await createWorld();
    world.server.answer(json(429, {}, { "retry-after": "1" }), json(404, { message: "Not Found" }));
    const outcome = await world.run(deleteSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 404 } });
  });
});

describe("a read", () => {
  it("that meets 404 after a lost answer has failed", async () => {
    await using world = await createWorld();
    world.server.answer(resetBeforeHead(), json(404, { message: "Not Found" }));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 404 } });
  });
});
