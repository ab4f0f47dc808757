import { describe, expect, it } from "vitest";
import { json } from "../../test/answers.ts";
import { ManualClock, settled } from "../../test/manual-clock.ts";
import { failure } from "../../test/tiny-client.ts";
import { createClient } from "../create-client.ts";
import type { Fetch } from "../options/fetch.ts";
import type { Throttle } from "../options/throttle.ts";
import { createThrottle } from "./create-throttle.ts";

/** A server that answers after a second, and remembers when each request started and how many were under way. */
function server(clock: ManualClock) {
  const begin = clock.now();
  const starts: { readonly method: string; readonly at: number; readonly name: string }[] = [];
  const seen = { underWay: 0, most: 0, starts };
  const fetch: Fetch = (url, { method, signal }) => {
    starts.push({ method, at: clock.now() - begin, name: url.split("/").at(-1) ?? "" });
    seen.underWay++;
    seen.most = Math.max(seen.most, seen.underWay);
    return new Promise((resolve, reject) => {
      const cancel = clock.schedule(() => {
        seen.underWay--;
        resolve(json({ number: 1 }, method === "POST" ? 201 : 200));
      }, 1_000);
      signal.addEventListener("abort", () => {
        cancel();
        seen.underWay--;
        reject(signal.reason);
      });
    });
  };
  return { ...seen, fetch, seen };
}

function throttled(throttle: Throttle, options: { baseUrl?: string } = {}) {
  const clock = new ManualClock();
  const { fetch, seen } = server(clock);
  const client = createClient({ throttle, clock, fetch, ...options });
  const read = (space_number: number) => client.spaces.get({ org: "octo-org", space_number });
  const write = (space_number: number) => client.spaces.update({ org: "octo-org", space_number }, { name: "a" });
  return { clock, seen, client, fetch, read, write };
}

describe("a throttle", () => {
  it("lets 100 requests be under way at once", async () => {
    const { clock, seen, read } = throttled(createThrottle());
    const calls = Promise.all(Array.from({ length: 250 }, (_, number) => read(number)));
    await settled();
    expect(seen.starts).toHaveLength(100);
    await clock.until(calls);
    expect(seen.most).toBe(100);
    expect(seen.starts.map(({ name }) => Number(name))).toEqual(Array.from({ length: 250 }, (_, number) => number));
  });

  it("puts a second between the starts of two writes", async () => {
    const { clock, seen, write } = throttled(createThrottle());
    await clock.until(Promise.all([write(1), write(2), write(3)]));
    expect(seen.starts.map(({ at }) => at)).toEqual([0, 1_000, 2_000]);
  });

  it("starts requests in the order in which they came, and does not make reads wait for a write's second", async () => {
    const { clock, seen, read, write } = throttled(createThrottle());
    await clock.until(Promise.all([write(1), write(2), read(3), write(4), read(5)]));
    expect(seen.starts.map(({ name, at }) => [name, at])).toEqual([
      ["1", 0],
      ["3", 0],
      ["5", 0],
      ["2", 1_000],
      ["4", 2_000],
    ]);
  });

  it("does not let reads that come later go before a write whose turn it is", async () => {
    const { clock, seen, read, write } = throttled(createThrottle({ concurrency: 1 }));
    await clock.until(Promise.all([read(1), write(2), read(3), write(4)]));
    expect(seen.starts.map(({ name }) => name)).toEqual(["1", "2", "3", "4"]);
  });

  it("takes other numbers", async () => {
    const { clock, seen, read, write } = throttled(createThrottle({ concurrency: 2, writeInterval: 0 }));
    await clock.until(Promise.all([read(1), read(2), read(3), write(4)]));
    expect(seen.most).toBe(2);
    expect(seen.starts.map(({ at }) => at)).toEqual([0, 0, 1_000, 1_000]);
  });

  it("is shared by clients of the same host, and has a pace for each host", async () => {
    const throttle = createThrottle();
    const clock = new ManualClock();
    const { fetch, seen } = server(clock);
    const clients = ["https://api.github.com", "https://api.github.com", "https://api.octocorp.ghe.com"].map(
      (baseUrl) => createClient({ throttle, clock, fetch, baseUrl }),
    );
    await clock.until(
      Promise.all(
        clients.map((client, index) => client.spaces.update({ org: "octo-org", space_number: index }, { name: "a" })),
      ),
    );
    expect(seen.starts.map(({ name, at }) => [name, at])).toEqual([
      ["0", 0],
      ["2", 0],
      ["1", 1_000],
    ]);
  });

  it("lets go of a place when a request fails", async () => {
    const clock = new ManualClock();
    const fetch: Fetch = async () => {
      throw new TypeError("fetch failed");
    };
    const client = createClient({ throttle: createThrottle({ concurrency: 1 }), clock, fetch, retry: { limit: 0 } });
    for (let count = 0; count < 3; count++) {
      const call = client.spaces.get({ org: "octo-org", space_number: 1 });
      expect(await clock.until(failure(call))).toMatchObject({ name: "NetworkError" });
    }
  });

  it("is left at once by a request whose caller aborts, and nothing is sent for it", async () => {
    const { clock, seen, client, read } = throttled(createThrottle({ concurrency: 1 }));
    const first = read(1);
    const controller = new AbortController();
    const second = failure(client.spaces.get({ org: "octo-org", space_number: 2 }, { signal: controller.signal }));
    const third = read(3);
    await settled();
    controller.abort("enough");
    expect(await second).toBe("enough");
    await clock.until(Promise.all([first, third]));
    expect(seen.starts.map(({ name }) => name)).toEqual(["1", "3"]);
  });

  it("lets go of the place of a request that is aborted under way", async () => {
    const { clock, seen, client, read } = throttled(createThrottle({ concurrency: 1 }));
    const controller = new AbortController();
    const first = failure(client.spaces.get({ org: "octo-org", space_number: 1 }, { signal: controller.signal }));
    const second = read(2);
    await settled();
    controller.abort("enough");
    expect(await first).toBe("enough");
    await clock.until(second);
    expect(seen.starts.map(({ at }) => at)).toEqual([0, 0]);
  });

  it("leaves no timer behind when the last write in line gives up", async () => {
    const { clock, client, write } = throttled(createThrottle({ writeInterval: 60_000 }));
    await clock.until(write(1));
    const path = { org: "octo-org", space_number: 2 };
    const second = failure(client.spaces.update(path, { name: "a" }, { deadline: 5_000 }));
    expect(await clock.until(second)).toMatchObject({ name: "TimeoutError", limit: "deadline" });
    expect(clock.waiting).toBe(0);
  });

  it("counts waiting for the deadline and not for the timeout", async () => {
    const { clock, client, read } = throttled(createThrottle({ concurrency: 1 }));
    const first = Promise.all(Array.from({ length: 5 }, (_, number) => read(number)));
    const path = { org: "octo-org", space_number: 9 };
    const patient = client.spaces.get(path, { timeout: 2_000, deadline: 10_000 });
    const hasty = failure(client.spaces.get(path, { timeout: 2_000, deadline: 3_000 }));
    expect(await clock.until(hasty)).toMatchObject({ name: "TimeoutError", limit: "deadline" });
    await clock.until(first);
    expect(await clock.until(patient)).toEqual({ number: 1 });
  });

  it("holds retries to the pace too", async () => {
    const clock = new ManualClock({ random: () => 0 });
    const starts: number[] = [];
    const begin = clock.now();
    const fetch: Fetch = async () => {
      starts.push(clock.now() - begin);
      return json({}, 500);
    };
    const client = createClient({ throttle: createThrottle(), clock, fetch });
    await clock.until(failure(client.spaces.update({ org: "octo-org", space_number: 1 }, { name: "a" })));
    expect(starts).toEqual([0, 1_000, 2_000]);
  });

  it("does not stand still where the clock is set back", async () => {
    let offset = 0;
    const clock = new ManualClock();
    const shifted = {
      ...clock,
      now: () => clock.now() + offset,
      random: () => 0,
      schedule: clock.schedule.bind(clock),
    };
    const { fetch, seen } = server(clock);
    const client = createClient({ throttle: createThrottle(), clock: shifted, fetch });
    const path = { org: "octo-org", space_number: 1 };
    await clock.until(client.spaces.update(path, { name: "a" }));
    offset = -3_600_000;
    await clock.until(client.spaces.update(path, { name: "a" }));
    expect(seen.starts.map(({ at }) => at)).toEqual([0, 2_000]);
  });
});
