import { expect, test } from "vitest";
import { originFindings, type TaskOrigin } from "./turbo-run.ts";

const run = (...origins: [string, TaskOrigin][]) => ({ code: 0, output: "", origins: new Map(origins) });

test("a task that did not come from where it should have is named", () => {
  const mixed = run(["a#build", "remote cache"], ["b#build", "run"], ["c#build", "own cache"]);
  expect(originFindings(mixed, "remote cache")).toEqual([
    "b#build: run, not remote cache",
    "c#build: own cache, not remote cache",
  ]);
});

test("a run of nothing, and one that failed, is no success", () => {
  expect(originFindings(run(), "own cache")).toEqual(["turbo ran nothing"]);
  expect(originFindings({ ...run(["a#build", "own cache"]), code: 1, output: "boom" }, "own cache")).toEqual([
    "turbo ended with 1:\nboom",
  ]);
});
