import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "..");

it.each(["typescript-5.7", "typescript-5.9", "typescript-6", "typescript"])(
  "%s finds in the type tests what is wrong on purpose, and nothing else",
  (name) => {
    const compiler = join(folder, "node_modules", name, "bin/tsc");
    const args = [compiler, "--project", join(folder, "tsconfig.test-d.json"), "--pretty", "false"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    const errors = [...`${stdout}${stderr}`.matchAll(/^(\S.*?)\((\d+),\d+\): error (TS\d+.*)/gm)];
    expect(errors.map(([, file, line, problem]) => `${file}:${line} ${problem}`)).toEqual([
      expect.stringMatching(/^src\/must-fail\.test-d\.ts:4 TS2322:/),
    ]);
  },
);
