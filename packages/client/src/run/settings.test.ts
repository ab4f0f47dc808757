import { describe, expect, it } from "vitest";
import { json } from "../../test/answers.ts";
import { ManualClock } from "../../test/manual-clock.ts";
import { failure, tinyClient } from "../../test/tiny-client.ts";
import { createClient } from "../create-client.ts";
import { createRequestClient } from "../create-request-client.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { createThrottle } from "../throttle/create-throttle.ts";

const nothingLeft = [0, -1, Number.NEGATIVE_INFINITY];

describe("options", () => {
  it("with a time that is no number are refused", () => {
    for (const key of ["timeout", "deadline"]) {
      expect(() => createClient({ [key]: Number.NaN })).toThrow(InvalidRequestError);
    }
  });

  it("may say no limit and no retries", () => {
    expect(() =>
      createClient({ timeout: Infinity, deadline: Infinity, retry: { limit: 0, base: 0, max: 0 } }),
    ).not.toThrow();
  });
});

describe("a call", () => {
  it("with a time that is no number is refused, and nothing is sent", async () => {
    for (const key of ["timeout", "deadline"]) {
      const { client, requests } = tinyClient([json({ id: 1 })]);
      const call = client.request("GET /things/{id}", { path: { id: 1 } }, { [key]: Number.NaN });
      expect(await failure(call)).toBeInstanceOf(InvalidRequestError);
      expect(requests).toHaveLength(0);
    }
  });

  it.each(nothingLeft)("with a time of %s is over, and nothing is sent", async (time) => {
    for (const key of ["timeout", "deadline"]) {
      const { client, requests } = tinyClient([json({ id: 1 })], { retry: { limit: 0 } });
      const call = client.request("GET /things/{id}", { path: { id: 1 } }, { [key]: time });
      expect(await failure(call)).toMatchObject({ name: "TimeoutError", limit: key });
      expect(requests).toHaveLength(0);
    }
  });

  it("gives timers nothing that a runtime warns of", async () => {
    const clock = new ManualClock();
    const delays: number[] = [];
    const schedule = (callback: () => void, milliseconds: number) => {
      delays.push(milliseconds);
      return clock.schedule(callback, milliseconds);
    };
    const watched = { now: () => clock.now(), random: () => 0, schedule };
    const { client } = tinyClient([json({ id: 1 })], { clock: watched, retry: { limit: 0 } });
    await failure(client.request("GET /things/{id}", { path: { id: 1 } }, { timeout: -5 }));
    expect(delays).toEqual([0]);
  });

  it("rejects where its signal is none, and leaves no timer that would end the process", async () => {
    const { client, clock, requests } = tinyClient([json({ id: 1 })]);
    const notASignal: unknown = {};
    const options = { signal: notASignal as AbortSignal };
    expect(await failure(client.request("GET /things/{id}", { path: { id: 1 } }, options))).toBeInstanceOf(TypeError);
    expect(clock.waiting).toBe(0);
    expect(requests).toHaveLength(0);
  });
});

describe("a throttle", () => {
  it.each([{ concurrency: 0 }, { concurrency: Number.NaN }, { writeInterval: -1 }, { writeInterval: Number.NaN }])(
    "that would let nothing start is refused: %j",
    (options) => {
      expect(() => createThrottle(options)).toThrow(InvalidRequestError);
    },
  );
});

describe("the statuses of another document", () => {
  it.each([{}, { "GET /a": "" }, { "GET /a": "200~ 204- 404" }])("are taken as they are generated: %j", (statuses) => {
    expect(createRequestClient({ statuses }).baseUrl).toBe("https://api.github.com");
  });

  it.each(["2XX", "200;404", "200  404", "200?"])(
    "are refused in one sentence where they mean something else: %s",
    (text) => {
      const make = () => createRequestClient({ statuses: { "GET /a": text } });
      expect(make).toThrow(InvalidRequestError);
      expect(make).toThrow("The statuses have another format: generate them again, by the version of this client.");
    },
  );
});
