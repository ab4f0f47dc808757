import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { compareOutputs } from "./compare-outputs.ts";
import { listFiles } from "./list-files.ts";
import { replaceOutputs } from "./replace-outputs.ts";
import { createTarget } from "./target.ts";

const outputs = new Map([
  ["own/a.txt", "a"],
  ["own/deep/b.txt", "b"],
]);

function targetIn(root: string) {
  return { ...createTarget(), root, trees: ["own"] };
}

it("adds, changes and removes, and leaves what is not its own", () => {
  using folder = temporaryFolder();
  folder.write({ "own/a.txt": "old", "own/gone/c.txt": "c", "other/d.txt": "d" });
  const target = targetIn(folder.path);
  const differences = compareOutputs(target, outputs);
  expect(differences).toEqual({ changed: ["own/a.txt"], missing: ["own/deep/b.txt"], leftOver: ["own/gone/c.txt"] });
  replaceOutputs(target, outputs, differences);
  expect(listFiles(folder.path)).toEqual(["other/d.txt", "own/a.txt", "own/deep/b.txt"]);
  expect(readdirSync(join(folder.path, "own"))).toEqual(["a.txt", "deep"]);
  expect(readFileSync(join(folder.path, "own/a.txt"), "utf8")).toBe("a");
  expect(compareOutputs(target, outputs)).toEqual({ changed: [], missing: [], leftOver: [] });
});

it("does not touch files that are as they should be", () => {
  using folder = temporaryFolder();
  folder.write({ "own/a.txt": "a", "own/deep/b.txt": "old" });
  const before = statSync(join(folder.path, "own/a.txt")).ino;
  const target = targetIn(folder.path);
  replaceOutputs(target, outputs, compareOutputs(target, outputs));
  expect(statSync(join(folder.path, "own/a.txt")).ino).toBe(before);
});

it("sees a difference of line endings or of one byte, and links that nobody generated", () => {
  using folder = temporaryFolder();
  folder.write({ "own/a.txt": "a\r", "own/deep/b.txt": "b" });
  symlinkSync("a.txt", join(folder.path, "own/link.txt"));
  expect(compareOutputs(targetIn(folder.path), outputs)).toEqual({
    changed: ["own/a.txt"],
    missing: [],
    leftOver: ["own/link.txt"],
  });
});

it("leaves the old files whole when writing fails, and nothing behind", () => {
  using folder = temporaryFolder();
  folder.write({ "own/a.txt": "old", "own/deep": "a file where a folder must be" });
  const target = targetIn(folder.path);
  expect(() => replaceOutputs(target, outputs, compareOutputs(target, outputs))).toThrow();
  expect(readFileSync(join(folder.path, "own/a.txt"), "utf8")).toBe("old");
  expect(readdirSync(folder.path)).toEqual(["own"]);
});

it("clears away what a killed run left aside, and not what a running one has there", () => {
  using folder = temporaryFolder();
  const [dead, alive] = [".generate-999999999-abc", `.generate-${process.pid}-abc`];
  for (const name of [dead, alive]) {
    mkdirSync(join(folder.path, name));
    writeFileSync(join(folder.path, name, "0"), "x");
  }
  const target = targetIn(folder.path);
  replaceOutputs(target, outputs, compareOutputs(target, outputs));
  expect(readdirSync(folder.path).sort()).toEqual([alive, "own"].sort());
});
