import { describe, expect, it } from "vitest";
import { empty, json } from "../../test/answers.ts";
import { ManualClock, settled } from "../../test/manual-clock.ts";
import { failure, tinyClient } from "../../test/tiny-client.ts";
import { TimeoutError } from "../errors/timeout-error.ts";

const never = () => new Promise<Response>(() => {});
const path = { id: 1 };

/** An answer whose body begins and does not end. */
const endless = () =>
  new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("{")) }));

describe("the timeout of an attempt", () => {
  it("is 30 seconds", async () => {
    const { client, clock } = tinyClient([never]);
    const promise = failure(client.request("POST /things", { body: {} }));
    await clock.advance(29_999);
    expect(clock.waiting).toBe(1);
    await clock.advance(1);
    expect(await promise).toMatchObject({
      name: "TimeoutError",
      limit: "timeout",
      milliseconds: 30_000,
      message: "POST /things: no answer within the timeout of 30000 ms.",
      route: "POST /things",
    });
  });

  it("includes the body, of a success and of an error", async () => {
    for (const status of [200, 500]) {
      const { client, clock } = tinyClient([() => new Response(endless().body, { status })], { retry: { limit: 0 } });
      const error = await clock.until(failure(client.request("GET /things/{id}", { path }, { timeout: 500 })));
      expect(error).toBeInstanceOf(TimeoutError);
    }
  });

  it("includes hooks", async () => {
    for (const hook of ["onRequest", "onResponse"]) {
      const { client, clock } = tinyClient([json({ id: 1 })], { [hook]: never, retry: { limit: 0 } });
      expect(await clock.until(failure(client.request("GET /things/{id}", { path })))).toBeInstanceOf(TimeoutError);
    }
  });

  it("aborts the request", async () => {
    const { client, clock, requests } = tinyClient([never], { timeout: 5_000 });
    const promise = failure(client.request("POST /things", { body: {} }));
    await clock.advance(5_000);
    expect(requests[0]?.signal.reason).toBe(await promise);
  });
});

describe("the deadline of a call", () => {
  it("is 120 seconds over all attempts and pauses", async () => {
    const { client, clock } = tinyClient([never], { retry: { limit: 100 } });
    const begin = clock.now();
    const error = await clock.until(failure(client.request("GET /things/{id}", { path })));
    expect(error).toMatchObject({ name: "TimeoutError", limit: "deadline", milliseconds: 120_000 });
    expect(clock.now() - begin).toBe(120_000);
  });

  it("cuts the last attempt short", async () => {
    const { client, clock } = tinyClient([never]);
    const error = await clock.until(failure(client.request("GET /things/{id}", { path }, { deadline: 1_000 })));
    expect(error).toMatchObject({ limit: "deadline", milliseconds: 1_000 });
  });

  it("ends the call as it stands where a pause does not fit it", async () => {
    const { client, clock } = tinyClient([empty(500)], { deadline: 700 });
    const begin = clock.now();
    const result = await clock.until(client.request("GET /things/{id}", { path }));
    expect(result).toMatchObject({ code: 500, attempts: 2 });
    expect(clock.now() - begin).toBe(250);
  });

  it("of no time sends nothing", async () => {
    for (const limits of [{ timeout: 0 }, { deadline: 0 }, { timeout: -1 }]) {
      const { client, requests } = tinyClient([json({ id: 1 })], { ...limits, retry: { limit: 0 } });
      expect(await failure(client.request("GET /things/{id}", { path }))).toBeInstanceOf(TimeoutError);
      expect(requests).toEqual([]);
    }
  });

  it("may be without end", async () => {
    const { client, clock } = tinyClient([never, json({ id: 1 })], { timeout: Infinity, deadline: Infinity });
    const promise = client.request("GET /things/{id}", { path }, { signal: new AbortController().signal });
    await clock.advance(24 * 3_600_000);
    expect(await Promise.race([promise, "pending"])).toBe("pending");
  });
});

describe("abort", () => {
  it("passes the caller's own reason through", async () => {
    for (const reason of [new Error("no longer needed"), "a word", { code: 1 }, 0]) {
      const { client } = tinyClient([never]);
      const controller = new AbortController();
      const promise = failure(client.request("GET /things/{id}", { path }, { signal: controller.signal }));
      await settled();
      controller.abort(reason);
      expect(await promise).toBe(reason);
    }
  });

  it("before the call sends nothing", async () => {
    const { client, requests } = tinyClient([json({ id: 1 })]);
    const signal = AbortSignal.abort();
    expect(await failure(client.request("GET /things/{id}", { path }, { signal }))).toBe(signal.reason);
    expect(requests).toEqual([]);
  });

  it("works at once during a pause", async () => {
    const { client, clock } = tinyClient([empty(429, { "retry-after": "60" })]);
    const controller = new AbortController();
    const promise = failure(client.request("GET /things/{id}", { path }, { signal: controller.signal }));
    await clock.advance(30_000);
    controller.abort("enough");
    expect(await promise).toBe("enough");
    expect(clock.waiting).toBe(0);
  });

  it("works at once while a body comes", async () => {
    const { client } = tinyClient([endless]);
    const controller = new AbortController();
    const promise = failure(client.request("GET /things/{id}", { path }, { signal: controller.signal }));
    await settled();
    controller.abort("enough");
    expect(await promise).toBe("enough");
  });

  it("sends nothing for a token that comes too late", async () => {
    let arrive = (_: string) => {};
    const token = () =>
      new Promise<string>((resolve) => {
        arrive = resolve;
      });
    const { client, clock, requests } = tinyClient([json({ id: 1 })], { token, retry: { limit: 0 } });
    const error = await clock.until(failure(client.request("GET /things/{id}", { path })));
    expect(error).toBeInstanceOf(TimeoutError);
    arrive("late");
    await settled();
    expect(requests).toEqual([]);
  });

  it("works while the token is asked for", async () => {
    const { client, requests } = tinyClient([json({ id: 1 })], { token: () => new Promise(() => {}) });
    const controller = new AbortController();
    const promise = failure(client.request("GET /things/{id}", { path }, { signal: controller.signal }));
    await settled();
    controller.abort("enough");
    expect(await promise).toBe("enough");
    expect(requests).toEqual([]);
  });
});

it("leaves no timer and no listener behind", async () => {
  const clock = new ManualClock();
  const { client } = tinyClient([empty(500), json({ id: 1 })], { clock });
  const { signal } = new AbortController();
  let listeners = 0;
  const counted = new Proxy(signal, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value !== "function"
        ? value
        : (...args: unknown[]) => {
            listeners += name === "addEventListener" ? 1 : name === "removeEventListener" ? -1 : 0;
            return Reflect.apply(value, target, args);
          };
    },
  });
  await clock.until(client.request("GET /things/{id}", { path }, { signal: counted }));
  expect(clock.waiting).toBe(0);
  expect(listeners).toBe(0);
});
