import { describe, expect, it } from "vitest";
import { createClock } from "./clock.ts";

describe("a clock that stands still", () => {
  it("moves when it is moved, and wakes who waits for that", async () => {
    const clock = createClock("2025-01-01T12:00:00Z");
    const woken: string[] = [];
    const sleepers = ["late", "early"].map((name, index) =>
      clock.sleep(2000 - index * 1000).then(() => woken.push(name)),
    );
    clock.advance(1000);
    await sleepers[1];
    expect(woken).toEqual(["early"]);
    clock.set("2025-01-01T12:00:02Z");
    await sleepers[0];
    expect([woken, clock.timestamp()]).toEqual([["early", "late"], "2025-01-01T12:00:02Z"]);
  });

  it("lets nobody wait who has given up", async () => {
    const clock = createClock(0);
    const reason = new Error("enough");
    await expect(clock.sleep(1, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it("refuses a time that is none", () => {
    expect(() => createClock("soon")).toThrow('"soon" is no time');
  });
});

describe("a clock that goes", () => {
  it("keeps its distance from the system's", () => {
    const clock = createClock();
    clock.advance(3_600_000);
    expect(Math.abs(clock.now() - Date.now() - 3_600_000)).toBeLessThan(5000);
    clock.set(0);
    expect(clock.now()).toBeLessThan(5000);
  });

  it("wakes who waits, by itself or when it is moved", async () => {
    const clock = createClock();
    await clock.sleep(1);
    const long = clock.sleep(3_600_000);
    clock.advance(3_600_000);
    await long;
  });
});
