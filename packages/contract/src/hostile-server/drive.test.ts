import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  byteByByte,
  countTraffic,
  createMovableClock,
  drive,
  driveAll,
  endless,
  type HostileServer,
  json,
  type MovableClock,
  quiet,
  respond,
  settle,
  silence,
  stallMidBody,
  startHostileServer,
  type Traffic,
} from "./index.ts";

let server: HostileServer;
let clock: MovableClock;
let traffic: Traffic;
beforeEach(async () => {
  server = await startHostileServer();
  clock = createMovableClock({ start: 0 });
  traffic = countTraffic();
});
afterEach(() => server.close());

const sleep = (milliseconds: number) => new Promise<void>((resolve) => clock.schedule(resolve, milliseconds));

/** The simplest call with a timeout. */
async function read(milliseconds: number): Promise<string> {
  const abort = new AbortController();
  const callOff = clock.schedule(() => abort.abort(new Error(`timeout at ${clock.now()}`)), milliseconds);
  try {
    const response = await traffic.fetch(server.url, { signal: abort.signal });
    return await response.text();
  } finally {
    callOff();
  }
}

function run<T>(call: PromiseLike<T>) {
  return drive(call, { clock, servers: [server], traffic });
}

describe("drive", () => {
  it("never lets a timeout overtake an answer, however slow its bytes are", async () => {
    server.answer(byteByByte({ body: "slow but there" }));
    expect(await run(read(1))).toEqual({ ok: true, value: "slow but there", elapsed: 0 });
  });

  it("never lets a timeout overtake a body that other threads unpack", async () => {
    const body = gzipSync("x".repeat(20_000_000));
    server.answer(respond({ headers: { "content-encoding": "gzip" }, body }));
    expect(await run(read(1))).toMatchObject({ ok: true, elapsed: 0 });
    expect(traffic.reading).toBe(0);
  });

  it.each([
    ["before the head", silence()],
    ["in the body", stallMidBody({ body: "never whole" })],
  ])("moves the clock when an answer has stopped %s", async (_where, fault) => {
    server.answer(fault);
    expect(await run(read(30_000))).toMatchObject({
      ok: false,
      error: { message: "timeout at 30000" },
      elapsed: 30_000,
    });
  });

  it("moves the clock through waits between answers", async () => {
    server.answer(json(200, 1), json(200, 2));
    const calls = async () => {
      const first = await read(100);
      await sleep(60_000);
      return [first, await read(100)];
    };
    expect(await run(calls())).toEqual({ ok: true, value: ["1", "2"], elapsed: 60_000 });
  });

  it("sees several calls through with one hand on the clock: no answer is overtaken", async () => {
    server.answer(silence());
    server.handle(() => byteByByte({ body: "there" }));
    const calls = [read(10), read(50), read(10)].map((call) => settle(call, clock));
    await driveAll(calls, { clock, servers: [server], traffic });
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter(({ ok }) => ok).length).toBe(2);
    expect(outcomes.find(({ ok }) => !ok)?.elapsed).toBeGreaterThan(0);
  });

  it("finds a call that would hang for ever", async () => {
    await expect(run(new Promise(() => {}))).rejects.toThrow("The call hangs");
  });

  it("finds a call that reads a body without an end", async () => {
    server.answer(endless({}));
    const call = read(30_000);
    await expect(drive(call, { clock, servers: [server], traffic, patience: 300 })).rejects.toThrow("busy without end");
    await clock.advance(30_000);
  });

  it("counts what goes through fetch", async () => {
    server.answer(json(200, 1));
    await run(read(100));
    expect(traffic).toMatchObject({ calls: 1, underWay: 0 });
  });
});

describe("quiet", () => {
  it("waits for answers, and not for the clock", async () => {
    server.answer(byteByByte({ body: "there" }), silence());
    const first = read(100);
    await quiet({ clock, servers: [server], traffic });
    expect(await first).toBe("there");
    const second = settle(read(100), clock);
    await quiet({ clock, servers: [server], traffic });
    expect(server.states).toEqual(["stalled-before-head"]);
    await clock.advance(100);
    expect((await second).ok).toBe(false);
  });
});
