import { RateLimitError } from "@copilot-spaces/client";
import { describe, expect, it } from "vitest";
import { type AnswerHeaders, json } from "../hostile-server/index.ts";
import { createSpace, getSpace, type SampleCall, sampleCalls, space } from "./calls.ts";
import { createWorld, type World } from "./world.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A message as GitHub words it; the page calls limits of this kind secondary. */
const SECONDARY = {
  message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
};

const epochSeconds = (milliseconds: number) => `${Math.floor(milliseconds / 1000)}`;

/** Scripts one refusal and then a right answer; returns the pause that the client kept. */
async function pauseAfter(
  world: World,
  refusal: { status: number; headers?: AnswerHeaders; body?: unknown; call?: SampleCall; deadline?: number },
) {
  const { status, headers = {}, body = {}, call = getSpace, deadline = 10 * MINUTE } = refusal;
  world.server.answer(json(status, body, headers), call.rightAnswer);
  return world.run(call.start(world.client({ deadline })));
}

describe("a wait that the server asks for", () => {
  it.each(sampleCalls)("in seconds is kept to, also by what creates: $name", async (call) => {
    await using world = await createWorld();
    const outcome = await pauseAfter(world, { status: 429, headers: { "retry-after": "17" }, call });
    expect(outcome).toMatchObject({ ok: true, elapsed: 17 * SECOND });
  });

  it("as a date is kept to", async () => {
    await using world = await createWorld();
    const date = new Date(world.clock.now() + 90 * SECOND).toUTCString();
    expect(await pauseAfter(world, { status: 429, headers: { "retry-after": date } })).toMatchObject({
      ok: true,
      elapsed: 90 * SECOND,
    });
  });

  it("until x-ratelimit-reset is kept to", async () => {
    await using world = await createWorld();
    const headers = {
      "x-ratelimit-limit": "5000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": epochSeconds(world.clock.now() + 45 * SECOND),
    };
    for (const status of [403, 429]) {
      const before = world.clock.now();
      const outcome = await pauseAfter(world, { status, headers, call: createSpace });
      expect(outcome.ok).toBe(true);
      expect(before + outcome.elapsed).toBeGreaterThanOrEqual(Number(headers["x-ratelimit-reset"]) * 1000);
    }
  });

  it("of two kinds lasts as long as the longer", async () => {
    await using world = await createWorld();
    const reset = epochSeconds(world.clock.now() + 45 * SECOND);
    const headers = { "retry-after": "5", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    expect(await pauseAfter(world, { status: 403, headers })).toMatchObject({ ok: true, elapsed: 45 * SECOND });
  });

  it("with a 503 is kept to by a read", async () => {
    await using world = await createWorld();
    expect(await pauseAfter(world, { status: 503, headers: { "retry-after": "33" } })).toMatchObject({
      ok: true,
      elapsed: 33 * SECOND,
    });
  });

  it("is a minute or more after a secondary limit that names no time", async () => {
    await using world = await createWorld();
    for (const [status, body] of [
      [403, SECONDARY],
      [429, SECONDARY],
      [429, {}],
    ] as const) {
      const outcome = await pauseAfter(world, { status, body, call: createSpace });
      expect(outcome.ok).toBe(true);
      expect(outcome.elapsed).toBeGreaterThanOrEqual(MINUTE);
    }
  });

  it("is not taken from a reset while requests are left: a secondary limit has nothing to do with it", async () => {
    await using world = await createWorld();
    const headers = {
      "x-ratelimit-remaining": "4999",
      "x-ratelimit-reset": epochSeconds(world.clock.now() + 2 * SECOND),
    };
    const outcome = await pauseAfter(world, { status: 403, body: SECONDARY, headers });
    expect(outcome.elapsed).toBeGreaterThanOrEqual(MINUTE);
  });
});

describe("a wait that does not fit the deadline", () => {
  const cases = [
    ["in seconds", 3_600, () => ({ "retry-after": "3600" })],
    ["as a date", 3_600, (now: number) => ({ "retry-after": new Date(now + 3_600_000).toUTCString() })],
    [
      "until a reset",
      3_600,
      (now: number) => ({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": epochSeconds(now + 3_600_000) }),
    ],
    ["of a second more than is left", 121, () => ({ "retry-after": "121" })],
  ] as const;

  it.each(cases)("%s fails at once and says when to try again", async (_name, seconds, headers) => {
    await using world = await createWorld();
    const start = world.clock.now();
    world.server.answer(json(429, { message: "Slow down" }, headers(start)));
    const outcome = await world.run(getSpace.start(world.client()));
    const error = outcome.ok ? undefined : outcome.error;
    if (!RateLimitError.isInstance(error)) throw new Error("not a RateLimitError", { cause: outcome });
    expect(outcome.elapsed).toBe(0);
    expect(error.status).toBe(429);
    expect(error.retryAt?.getTime()).toBe(start + seconds * SECOND);
    expect(world.server.requests.length).toBe(1);
    expect(world.clock.pending).toEqual([]);
  });

  it("fails with the time still when retries are used up", async () => {
    await using world = await createWorld();
    world.server.handle(() => json(429, {}, { "retry-after": "5" }));
    const start = world.clock.now();
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "RateLimitError" }, elapsed: 10 * SECOND });
    expect(outcome).toMatchObject({ error: { retryAt: new Date(start + 15 * SECOND) } });
    expect(world.server.requests.length).toBe(3);
  });

  it("counts what earlier attempts have used of it", async () => {
    await using world = await createWorld();
    world.server.handle(() => json(429, {}, { "retry-after": "50" }));
    const outcome = await world.run(getSpace.start(world.client({ retry: { limit: 100 } })));
    expect(outcome).toMatchObject({ ok: false, error: { name: "RateLimitError" }, elapsed: 100 * SECOND });
  });
});

/** What no date and no timer can hold, or what is no number though a lenient reader takes it for one. */
const hostileValues = [
  "-1",
  "-99999999999999999999",
  "1e309",
  "1e3",
  "NaN",
  "Infinity",
  "-Infinity",
  "0x10",
  "1.5",
  "  ",
  "1, 5",
  "5 seconds",
  "soon",
  "null",
  "Fri, 99 Foo 2026 99:99:99 GMT",
  "9".repeat(400),
  "2147483648",
  "99999999999999",
];

describe("a hostile wait", () => {
  it.each(hostileValues)("Retry-After: %s is never shortened to a retry within a minute", async (value) => {
    await using world = await createWorld();
    const outcome = await pauseAfter(world, { status: 429, headers: { "retry-after": value }, call: createSpace });
    if (outcome.ok) expect(outcome.elapsed).toBeGreaterThanOrEqual(MINUTE);
    else expect(outcome).toMatchObject({ error: { name: "RateLimitError", retryAt: expect.any(Date) }, elapsed: 0 });
  });

  it.each(hostileValues)("x-ratelimit-reset: %s is never shortened to a retry within a minute", async (value) => {
    await using world = await createWorld();
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": value };
    const outcome = await pauseAfter(world, { status: 403, headers, call: createSpace });
    if (outcome.ok) expect(outcome.elapsed).toBeGreaterThanOrEqual(MINUTE);
    else expect(outcome).toMatchObject({ error: { name: "RateLimitError", retryAt: expect.any(Date) }, elapsed: 0 });
  });

  it.each(["0", "Thu, 01 Jan 1970 00:00:00 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"])(
    "Retry-After: %s is over already: ordinary back-off follows, and it ends",
    async (value) => {
      await using world = await createWorld();
      world.server.handle(() => json(429, {}, { "retry-after": value }));
      const outcome = await world.run(createSpace.start(world.client()));
      expect(outcome).toMatchObject({ ok: false, error: { name: "RateLimitError" } });
      expect(outcome.elapsed).toBeLessThanOrEqual(1_500);
      expect(world.server.requests.length).toBe(3);
    },
  );

  it("sent twice, with different values, is not shortened", async () => {
    await using world = await createWorld();
    const headers = [
      ["retry-after", "1"],
      ["retry-after", "120"],
    ] as const;
    const outcome = await pauseAfter(world, { status: 429, headers });
    expect(outcome.elapsed === 0 ? outcome.ok : outcome.elapsed < MINUTE).toBe(false);
  });

  it("leaves a RateLimitError that can be printed, logged and sent on", async () => {
    await using world = await createWorld();
    world.server.answer(json(429, {}, { "retry-after": "9".repeat(400) }));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(() => JSON.stringify(outcome)).not.toThrow();
    expect(JSON.stringify(outcome)).toContain("retryAt");
  });
});

describe("rate-limit headers of an ordinary answer", () => {
  it("are given with the result, and slow nothing down", async () => {
    await using world = await createWorld();
    const reset = epochSeconds(world.clock.now() + 3_600_000);
    const headers = { "x-ratelimit-limit": "5000", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    world.server.answer(json(200, space, headers));
    const route = "GET /orgs/{org}/copilot-spaces/{space_number}";
    const outcome = await world.run(world.client().request(route, { path: { org: "octo-org", space_number: 7 } }));
    expect(outcome).toMatchObject({ ok: true, elapsed: 0, value: { rateLimit: { limit: 5000, remaining: 0 } } });
    expect(outcome).toMatchObject({ value: { rateLimit: { reset: new Date(Number(reset) * 1000) } } });
  });

  it.each(hostileValues)("with %s in them break nothing", async (value) => {
    await using world = await createWorld();
    const headers = { "x-ratelimit-limit": value, "x-ratelimit-remaining": value, "x-ratelimit-reset": value };
    world.server.answer(json(200, space, headers));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: true, value: space, elapsed: 0 });
  });
});
