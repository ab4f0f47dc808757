import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

test("what comes during a run is run together after it", async () => {
  const runs: (readonly string[])[] = [];
  const call: (items: readonly string[]) => Promise<void> = oneAtATime(async (items) => {
    runs.push(items);
    if (runs.length === 1) {
      void call(["b"]);
      void call(["c"]);
    }
    await Promise.resolve();
  });
  await call(["a"]);
  expect(runs).toEqual([["a"], ["b", "c"]]);
});

test("the next call after the end runs again", async () => {
  let count = 0;
  const call = oneAtATime(async () => {
    count += 1;
  });
  await call([]);
  await call([]);
  expect(count).toBe(2);
});

test("a run that fails does not stop the next", async () => {
  let count = 0;
  const call = oneAtATime(async () => {
    count += 1;
    if (count === 1) throw new Error("broken");
  });
  await expect(call([])).rejects.toThrow("broken");
  await call([]);
  expect(count).toBe(2);
});
