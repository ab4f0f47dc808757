import { describe, expect, it } from "vitest";
import { empty, json, type Step, text } from "../../test/answers.ts";
import { ManualClock } from "../../test/manual-clock.ts";
import { failure, tinyClient } from "../../test/tiny-client.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { ClientOptions } from "../options/client-options.ts";

const thing = json({ id: 1 });
const reset = new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });

/** Calls with a clock that runs ahead, and says what came of it and when each request was sent. */
async function run(method: "GET" | "PUT" | "POST" | "DELETE", steps: readonly Step[], options: ClientOptions = {}) {
  const clock = new ManualClock();
  const begin = clock.now();
  const times: number[] = [];
  const onRequest = () => {
    times.push(clock.now() - begin);
  };
  const { client } = tinyClient(steps, { clock, onRequest, ...options });
  const path = { id: 1 };
  const call = {
    GET: () => client.request("GET /things/{id}", { path }),
    PUT: () => client.request("PUT /things/{id}", { path, body: {} }),
    POST: () => client.request("POST /things", { body: {} }),
    DELETE: () => client.request("DELETE /things/{id}", { path }),
  }[method];
  const outcome = await clock.until<unknown>(call().catch((error: unknown) => error));
  return { outcome, times, clock, elapsed: clock.now() - begin };
}

describe("a request that may be sent again", () => {
  it.each([408, 500, 502, 503, 504])("is sent again after %i", async (status) => {
    const { outcome, times } = await run("GET", [empty(status), thing]);
    expect(outcome).toMatchObject({ status: 200, attempts: 2, retried: true });
    expect(times).toEqual([0, 250]);
  });

  it.each(["GET", "PUT"] as const)("is sent again after a network failure: %s", async (method) => {
    const { outcome, times } = await run(method, [reset, reset, thing]);
    expect(outcome).toMatchObject({ status: 200, attempts: 3 });
    expect(times).toEqual([0, 250, 750]);
  });

  it("is sent again after a timeout", async () => {
    const { outcome } = await run("GET", [() => new Promise(() => {}), thing]);
    expect(outcome).toMatchObject({ status: 200, attempts: 2 });
  });

  it.each([400, 401, 403, 404, 409, 410, 422, 451, 501, 505])("is not sent again after %i", async (status) => {
    const { outcome, times } = await run("GET", [json({ message: "No" }, status), thing]);
    expect(outcome).toMatchObject({ code: status, attempts: 1 });
    expect(times).toHaveLength(1);
  });

  it("is not sent again after an answer that is not as declared", async () => {
    const { outcome, times } = await run("GET", [text("<html>"), thing]);
    expect(outcome).toMatchObject({ name: "InvalidResponseError" });
    expect(times).toHaveLength(1);
  });

  it("is sent three times at most, and then fails as it failed last", async () => {
    const { outcome, times } = await run("GET", [empty(500), empty(502), reset, thing]);
    expect(outcome).toBeInstanceOf(NetworkError);
    expect(times).toHaveLength(3);
  });

  it("is sent as often as the options say", async () => {
    expect((await run("GET", [empty(500)], { retry: { limit: 0 } })).times).toHaveLength(1);
    expect((await run("GET", [empty(500)], { retry: { limit: 4 } })).times).toEqual([0, 250, 750, 1750, 3750]);
    expect((await run("GET", [empty(500)], { retry: { limit: Number.NaN } })).times).toHaveLength(1);
  });

  it("waits a random part of a time that doubles, up to 8 seconds", async () => {
    const clock = new ManualClock({ random: () => 0.999 });
    const begin = clock.now();
    const times: number[] = [];
    const { client } = tinyClient([empty(500)], {
      clock,
      retry: { limit: 6 },
      onRequest: () => {
        times.push(Math.round((clock.now() - begin) / 100) / 10);
      },
    });
    await clock.until(client.request("GET /things/{id}", { path: { id: 1 } }));
    expect(times).toEqual([0, 0.5, 1.5, 3.5, 7.5, 15.5, 23.5]);
  });

  it("waits no less than a 503 asks for", async () => {
    expect((await run("GET", [empty(503, { "retry-after": "20" }), thing])).times).toEqual([0, 20_000]);
  });
});

describe("a request that creates something", () => {
  it.each([408, 500, 502, 503, 504])("is not sent again after %i", async (status) => {
    const { outcome, times } = await run("POST", [empty(status), thing]);
    expect(outcome).toMatchObject({ code: status });
    expect(times).toHaveLength(1);
  });

  it("is not sent again after a network failure or a timeout", async () => {
    expect((await run("POST", [reset, thing])).times).toHaveLength(1);
    expect((await run("POST", [() => new Promise(() => {}), thing])).times).toHaveLength(1);
  });

  it("is sent again where the server says that it did nothing", async () => {
    const created = json({ id: 1 }, 201);
    const limited = json({ message: "API rate limit exceeded" }, 403);
    expect(await run("POST", [empty(429, { "retry-after": "3" }), created])).toMatchObject({
      outcome: { status: 201, attempts: 2 },
      times: [0, 3_000],
    });
    expect(await run("POST", [limited, created])).toMatchObject({ outcome: { status: 201 }, times: [0, 60_000] });
  });

  it("is a PUT with resources_attributes too", async () => {
    const { client, requests } = tinyClient([reset, thing]);
    const body = { name: "a", resources_attributes: [{ resource_type: "free_text" }] };
    expect(await failure(client.request("PUT /things/{id}", { path: { id: 1 }, body }))).toBeInstanceOf(NetworkError);
    expect(requests).toHaveLength(1);
  });
});

describe("a wait that the server asks for", () => {
  it("is kept to", async () => {
    const limited = empty(429, { "retry-after": "100" });
    expect((await run("GET", [limited, thing])).times).toEqual([0, 100_000]);
  });

  it("ends the call at once where it does not fit the deadline, with the time to ask again", async () => {
    const limited = json({ message: "slow down" }, 429, { "retry-after": "3600" });
    const { outcome, elapsed } = await run("POST", [limited, thing]);
    expect(outcome).toMatchObject({ code: 429, attempts: 1, retryAt: new Date("2026-11-20T11:00:00Z") });
    expect(elapsed).toBe(0);
  });

  it("ends the call at once where it is hostile", async () => {
    const limited = empty(429, { "retry-after": "9".repeat(400) });
    const { outcome, elapsed } = await run("GET", [limited, thing]);
    expect(outcome).toMatchObject({ code: 429, retryAt: new Date(8.64e15) });
    expect(elapsed).toBe(0);
  });

  it("is told where the retries are used up, too", async () => {
    const { outcome } = await run("GET", [empty(429, { "retry-after": "3" })], { retry: { limit: 0 } });
    expect(outcome).toMatchObject({ code: 429, retryAt: new Date("2026-11-20T10:00:03Z") });
  });

  it("is not shortened by a deadline without end", async () => {
    const month = `${30 * 24 * 3600}`;
    const { elapsed, times } = await run("GET", [empty(429, { "retry-after": month }), thing], { deadline: Infinity });
    expect(times).toHaveLength(1);
    expect(elapsed).toBe(0);
  });

  it("is none where a redirect or a success has the header", async () => {
    expect((await run("GET", [json({ id: 1 }, 200, { "retry-after": "60" })])).outcome).toMatchObject({
      retryAt: undefined,
    });
  });
});

describe("a DELETE that is sent again", () => {
  const gone = json({ message: "Not Found" }, 404);

  it("succeeds where it meets a 404 after a lost answer", async () => {
    for (const lost of [reset, empty(502), () => new Promise<Response>(() => {})]) {
      const { outcome } = await run("DELETE", [lost, gone]);
      expect(outcome).toMatchObject({ status: 204, code: 204, ok: true, data: undefined, retried: true, attempts: 2 });
    }
  });

  it("fails where the first answer is a 404, or where the server had refused it", async () => {
    expect((await run("DELETE", [gone])).outcome).toMatchObject({ status: 404, ok: false });
    expect((await run("DELETE", [empty(429, { "retry-after": "1" }), gone])).outcome).toMatchObject({ status: 404 });
  });
});

describe("a token function", () => {
  const refused = json({ message: "Bad credentials" }, 401);

  it("is asked once for a call, whatever the attempts", async () => {
    const asked: boolean[] = [];
    const token = ({ renew }: { renew: boolean }) => {
      asked.push(renew);
      return "a";
    };
    await run("GET", [reset, empty(500), thing], { token });
    expect(asked).toEqual([false]);
  });

  it("is asked once more after a 401, and no third time", async () => {
    const asked: boolean[] = [];
    const token = async ({ renew }: { renew: boolean }) => {
      asked.push(renew);
      return renew ? "new" : "old";
    };
    const { client, requests } = tinyClient([refused, json({ id: 1 }, 201)], { token });
    expect(await client.request("POST /things", { body: {} })).toMatchObject({ status: 201, attempts: 2 });
    expect(requests.map(({ headers }) => headers["authorization"])).toEqual(["Bearer old", "Bearer new"]);
    expect(asked).toEqual([false, true]);

    asked.length = 0;
    const { outcome } = await run("GET", [refused], { token });
    expect(outcome).toMatchObject({ code: 401, attempts: 2 });
    expect(asked).toEqual([false, true]);
  });

  it.each([
    ["the same token", "old"],
    ["none", undefined],
  ])("makes nothing be sent again after a 401 where it gives %s", async (_what, again) => {
    const token = ({ renew }: { renew: boolean }) => (renew ? again : "old");
    const { client, requests } = tinyClient([refused, json({ id: 1 }, 201)], { token });
    expect(await client.request("POST /things", { body: {} })).toMatchObject({ code: 401, attempts: 1 });
    expect(requests.map(({ headers }) => headers["authorization"])).toEqual(["Bearer old"]);
  });

  it("is not there after a 401 of a fixed token", async () => {
    expect((await run("GET", [refused, thing], { token: "fixed" })).outcome).toMatchObject({ code: 401, attempts: 1 });
  });

  it("ends the call with what it throws", async () => {
    const reason = new Error("The vault is sealed.");
    const token = () => {
      throw reason;
    };
    expect(await run("GET", [thing], { token })).toMatchObject({ outcome: reason });
  });

  it("is subject to the limits", async () => {
    const { outcome, elapsed } = await run("GET", [thing], { token: () => new Promise(() => {}), retry: { limit: 0 } });
    expect(outcome).toMatchObject({ name: "TimeoutError", limit: "timeout" });
    expect(elapsed).toBe(30_000);
  });
});
