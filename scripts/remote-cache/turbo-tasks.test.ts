import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyWorkingTree } from "../process/copy-working-tree.ts";
import { requireSuccess } from "../process/require-success.ts";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { workspacePackages } from "../process/workspace.ts";
import { type TurboTask, turboTasks } from "./turbo-tasks.ts";

const names = ["build", "typecheck", "test"];
const folder = temporaryFolder();
let tasks: ReadonlyMap<string, TurboTask>;

beforeAll(async () => {
  await copyWorkingTree(folder.path);
  tasks = await turboTasks(folder.path, names);
});
afterAll(() => folder[Symbol.dispose]());

/** The ids of the tasks that would run again after a change of one file. */
async function tasksAfterChange(file: string): Promise<string[]> {
  const path = join(folder.path, file);
  const before = readFileSync(path);
  appendFileSync(path, "\n");
  const after = await turboTasks(folder.path, names);
  writeFileSync(path, before);
  return [...tasks.keys()].filter((id) => tasks.get(id)?.hash !== after.get(id)?.hash);
}

test("what tasks write, and what is installed, changes no hash: a second run finds everything in the cache", async () => {
  folder.write(
    Object.fromEntries(
      workspacePackages().flatMap(({ folder: each, manifest }) => [
        [`${each}/node_modules/installed/index.ts`, "export {};"],
        // What is built of spec/ is committed.
        ...(each === "spec" ? [] : [[`${each}/dist/built.ts`, "export {};"]]),
        ...(manifest.private === true ? [] : [[`${each}/sbom.cdx.json`, "{}"]]),
        ...(manifest.scripts?.["test"] === undefined ? [] : [[`${each}/.vitest/results.json`, "{}"]]),
      ]),
    ),
  );
  const again = await turboTasks(folder.path, names);
  expect([...again.keys()].filter((id) => again.get(id)?.hash !== tasks.get(id)?.hash)).toEqual([]);
});

test("an import of one package from another is covered: what a package exports as source is an input of its build", () => {
  const missing = workspacePackages().flatMap(({ folder: each, manifest }) => {
    const inputs = tasks.get(`${manifest.name}#build`)?.inputs ?? {};
    return exportedFiles(manifest.exports)
      .filter((file) => existsSync(join(folder.path, each, file)))
      .filter((file) => inputs[file] === undefined)
      .map((file) => `${each}/${file}`);
  });
  expect(missing).toEqual([]);
});

function exportedFiles(exports: unknown): string[] {
  if (typeof exports === "string") return exports.includes("*") ? [] : [exports.replace(/^\.\//, "")];
  return typeof exports === "object" && exports !== null ? Object.values(exports).flatMap(exportedFiles) : [];
}

test("a change of sources that are not built runs again what is built of them", async () => {
  const changed = await tasksAfterChange("packages/reference/src/search/index.ts");
  expect(changed).toEqual(
    expect.arrayContaining(["@copilot-spaces/reference#test", "copilot-spaces#build", "copilot-spaces#test"]),
  );
  expect(changed).toContain("@copilot-spaces/contract#test");
  expect(changed).not.toContain("@copilot-spaces/react#test");
});

test("a change of the document runs everything again that is generated from it", async () => {
  const changed = new Set(await tasksAfterChange("spec/dist/openapi.json"));
  const published = workspacePackages().filter(({ manifest }) => manifest.private !== true && manifest.scripts);
  expect(published.filter(({ manifest }) => !changed.has(`${manifest.name}#test`))).toEqual([]);
});

test("a change anywhere runs the pipeline's tests again, which copy and check the whole repository", async () => {
  const inputs = new Set(
    Object.keys(tasks.get("@copilot-spaces/scripts#test")?.inputs ?? {}).map((file) => posix.join("scripts", file)),
  );
  const tracked = await requireSuccess("git", ["ls-files"], { cwd: folder.path });
  expect(
    tracked
      .trim()
      .split("\n")
      .filter((file) => !inputs.has(file)),
  ).toEqual([]);
});

test("a change of a test builds nothing again", async () => {
  const changed = await tasksAfterChange("packages/types/src/operations.test.ts");
  expect(changed.filter((id) => id.startsWith("@copilot-spaces/types"))).toEqual([
    "@copilot-spaces/types#test",
    "@copilot-spaces/types#typecheck",
  ]);
  expect(changed.filter((id) => id.endsWith("#build"))).toEqual([]);
});

test("a task that builds keeps what it has built", () => {
  const builds = [...tasks.values()].filter(
    (task) => task.taskId.endsWith("#build") && task.command !== "<NONEXISTENT>",
  );
  expect(builds.length).toBeGreaterThan(4);
  expect(builds.filter((task) => !task.outputs?.includes("dist/**"))).toEqual([]);
});
