import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { countUpToDate, writeStamp } from "./stamp.ts";
import { createTarget, type GenerateTarget } from "./target.ts";

/** A target that a run has just finished with. */
function finish(root: string): GenerateTarget {
  const target = { ...createTarget(), root, trees: ["own"], stamp: join(root, "cache/stamp.json") };
  writeStamp(target, { inputs: [join(root, "spec.yaml")], outputs: ["own/a.txt", "b.txt"] });
  return target;
}

const files = { "spec.yaml": "openapi", "own/a.txt": "a", "b.txt": "b" };

it("knows that nothing changed", () => {
  using folder = temporaryFolder();
  folder.write(files);
  expect(countUpToDate(finish(folder.path))).toBe(2);
});

it.each([
  ["an input changed", { "spec.yaml": "openapi " }],
  ["an output changed", { "own/a.txt": "edited" }],
  ["there is a file too many", { "own/c.txt": "" }],
  ["the stamp is damaged", { "cache/stamp.json": "{" }],
  ["the stamp is something else", { "cache/stamp.json": { hash: 1 } }],
])("knows nothing when %s", (_, change) => {
  using folder = temporaryFolder();
  folder.write(files);
  const target = finish(folder.path);
  folder.write(change);
  expect(countUpToDate(target)).toBeUndefined();
});

it.each(["spec.yaml", "own/a.txt", "b.txt", "cache/stamp.json"])("knows nothing without %s", (name) => {
  using folder = temporaryFolder();
  folder.write(files);
  const target = finish(folder.path);
  rmSync(join(folder.path, name));
  expect(countUpToDate(target)).toBeUndefined();
});
