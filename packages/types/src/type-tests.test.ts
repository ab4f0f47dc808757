import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "..");
const compilers = ["typescript-5.7", "typescript-5.9", "typescript-6", "typescript"];

it.each(compilers)("%s finds in the type tests what is wrong on purpose, and nothing else", (name) => {
  const compiler = join(folder, "node_modules", name, "bin/tsc");
  const args = [compiler, "--project", join(folder, "tsconfig.test-d.json"), "--pretty", "false"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const errors = [...`${stdout}${stderr}`.matchAll(/^(\S.*?)\((\d+),\d+\): error (TS\d+)/gm)];
  expect(errors.map(([, file, line, code]) => `${file}:${line} ${code}`)).toEqual([
    "src/must-fail.test-d.ts:4 TS2322",
    "src/must-fail.test-d.ts:5 TS2322",
  ]);
});
