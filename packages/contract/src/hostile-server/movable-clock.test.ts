import { describe, expect, it } from "vitest";
import { createMovableClock } from "./movable-clock.ts";

describe("createMovableClock", () => {
  it("stands still until it is moved", async () => {
    const clock = createMovableClock({ start: 1_000 });
    expect(clock.now()).toBe(1_000);
    await clock.advance(500);
    expect(clock.now()).toBe(1_500);
  });

  it("fires timers in the order of their times, each at its own", async () => {
    const clock = createMovableClock({ start: 0 });
    const fired: [string, number][] = [];
    for (const [name, delay] of [
      ["late", 30],
      ["early", 10],
      ["also late", 30],
    ] as const) {
      clock.schedule(() => fired.push([name, clock.now()]), delay);
    }
    await clock.advance(29);
    expect(fired).toEqual([["early", 10]]);
    await clock.advance(1);
    expect(fired.slice(1)).toEqual([
      ["late", 30],
      ["also late", 30],
    ]);
  });

  it("fires timers that timers set, also behind promises", async () => {
    const clock = createMovableClock({ start: 0 });
    const times: number[] = [];
    const tick = async () => {
      times.push(clock.now());
      await Promise.resolve();
      clock.schedule(tick, 10);
    };
    clock.schedule(tick, 10);
    await clock.advance(35);
    expect(times).toEqual([10, 20, 30]);
  });

  it("does not fire what was called off", async () => {
    const clock = createMovableClock();
    const callOff = clock.schedule(() => expect.unreachable("it was called off"), 10);
    callOff();
    expect(clock.pending).toEqual([]);
    await clock.advance(100);
  });

  it("lists what is pending, the next one first", () => {
    const clock = createMovableClock({ start: 0 });
    clock.schedule(() => {}, 20);
    clock.schedule(() => {}, 10);
    expect(clock.pending).toEqual([
      { due: 10, delay: 10 },
      { due: 20, delay: 20 },
    ]);
  });

  it("moves to the next timer and no further", async () => {
    const clock = createMovableClock({ start: 0 });
    clock.schedule(() => {}, 20);
    clock.schedule(() => expect.unreachable("it is later"), 21);
    await clock.advanceToNext();
    expect(clock.now()).toBe(20);
  });

  it("gives the chance that it was given", () => {
    expect(createMovableClock().random()).toBe(0.5);
    expect(createMovableClock({ random: () => 0.25 }).random()).toBe(0.25);
  });

  it.each([2 ** 31, Number.POSITIVE_INFINITY, Number.NaN, -5, 0])("fires %d after 1 ms, as real timers do", (delay) => {
    const clock = createMovableClock({ start: 0 });
    clock.schedule(() => {}, delay);
    expect(clock.pending.map(({ due }) => due)).toEqual([1]);
  });
});
