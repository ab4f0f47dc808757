import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCommand } from "./process/run-command.ts";
import { temporaryFolder } from "./process/temporary-folder.ts";
import { root } from "./process/workspace.ts";

const specDiff = (...args: readonly string[]) => runCommand(process.execPath, ["scripts/spec-diff.ts", ...args]);

it("compares two files, for programs and for people", async () => {
  using folder = temporaryFolder();
  const document = readFileSync(join(root, "spec/dist/openapi.json"), "utf8");
  folder.write({ "before.json": document, "after.json": document.replace('"SouthEastAsia",', "") });
  const files = [join(folder.path, "before.json"), join(folder.path, "after.json")];
  const [json, text] = await Promise.all([specDiff(...files, "--json"), specDiff(...files)]);
  expect(json.code, json.output).toBe(0);
  const report: Record<string, Record<string, { bump: string }>> = JSON.parse(json.output);
  expect(Object.keys(report)[0]).toBe("packages");
  expect(report["packages"]?.["@copilot-spaces/client"]?.bump).toBe("major");
  expect(report["packages"]?.["@copilot-spaces/openapi"]?.bump).toBe("minor");
  expect(text.output).toMatch(/^From before\.json to after\.json: /);
  expect(text.output).toMatch(/^@copilot-spaces\/client +major$/m);
});

it("says what it cannot take", async () => {
  const [name, option, both] = await Promise.all([
    specDiff("no-such-thing"),
    specDiff("--jsno"),
    specDiff("a", "b", "--json", "--markdown"),
  ]);
  expect(name).toEqual({ code: 1, output: '"no-such-thing" is neither a file nor a revision that git knows here.\n' });
  expect(option.code).toBe(2);
  expect(option.output).toContain("Usage: pnpm spec:diff");
  expect(both.output).toContain("contradict each other");
});
