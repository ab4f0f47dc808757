import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommand } from "./process/run-command.ts";
import { root } from "./process/workspace.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spec-lint-"));
  for (const part of ["openapi.yaml", "paths", "schemas", "parameters", "headers", "responses", "examples"]) {
    cpSync(join(root, "spec", part), join(folder, part), { recursive: true });
  }
  cpSync(join(root, "scripts/openapi/inventory.yaml"), inventory());
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Beside the document, under a name that is no part of it. */
const inventory = (): string => join(folder, "inventory");

function lint(...args: string[]): Promise<{ code: number; output: string }> {
  const options = ["--spec", join(folder, "openapi.yaml"), "--inventory", inventory(), ...args];
  return runCommand("node", [join(root, "scripts/spec-lint.ts"), ...options], { cwd: folder });
}

/** Replaces text in a file of the copy, which has to be there. */
function edit(file: string, before: string, after: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
  writeFileSync(path, text.replace(before, after));
}

test("a good document passes and the command says what it looked at", async () => {
  const { code, output } = await lint();
  expect(output).toMatch(/^no findings: \d+ operations in \d+ files, \d+ rules, [\d.]+ s\n$/);
  expect(code).toBe(0);
});

test("a finding names its file and line, the rule, the problem and what to do", async () => {
  edit("schemas/Repository.yaml", "full_name: { type: string,", 'full_name: { type: string, pattern: "a\\\\-b",');
  const { code, output } = await lint();
  const line =
    readFileSync(join(folder, "schemas/Repository.yaml"), "utf8")
      .split("\n")
      .findIndex((text) => text.includes("pattern")) + 1;
  expect(output).toContain(`schemas/Repository.yaml:${line} schemas-compile: Invalid regular expression`);
  expect(output).toContain("    write the schema as JSON Schema 2020-12 has it");
  expect(output).toContain("1 finding:");
  expect(code).toBe(1);
});

test("a finding in a path item names the path item's file", async () => {
  edit("paths/user.yaml", "  summary: Get the owner of the token\n", "");
  const { output } = await lint();
  expect(output).toContain("paths/user.yaml:5 described: the operation has no summary");
});

test("a reference to the network is refused without following it", async () => {
  edit("schemas/SpaceList.yaml", "SpaceSummary.yaml", "https://example.invalid/SpaceSummary.yaml");
  const { code, output } = await lint();
  expect(output).toContain("schemas/SpaceList.yaml");
  expect(output).toContain("https://example.invalid/SpaceSummary.yaml");
  expect(code).toBe(1);
});

test("a file that is no YAML is named with its line", async () => {
  edit("schemas/SpaceList.yaml", "properties:", "properties: : {");
  const { code, output } = await lint();
  expect(output).toMatch(/schemas\/SpaceList\.yaml:\d+/);
  expect(code).toBe(1);
});

test("a removed operation is found, and recording does not make that go away", async () => {
  edit("openapi.yaml", "  /user: { $ref: paths/user.yaml }\n", "");
  rmSync(join(folder, "paths/user.yaml"));
  for (const args of [[], ["--record"]]) {
    const { code, output } = await lint(...args);
    expect(output).toContain("nothing-lost: the operation users/get-authenticated is gone");
    expect(output).toContain("take it out of scripts/openapi/inventory.yaml by hand");
    expect(code).toBe(1);
  }
});

test("a new status is found until it is recorded", async () => {
  edit("paths/user_orgs.yaml", "  responses:\n", '  responses:\n    "404": { $ref: ../responses/NotFound.yaml }\n');
  const before = await lint();
  expect(before.output).toContain("orgs/list-for-authenticated-user has a new 404");
  expect(before.output).toContain("pnpm spec:lint --record");
  const { code, output } = await lint("--record");
  expect(output).toMatch(/^no findings/);
  expect(code).toBe(0);
});

test("recording a document that nothing has changed in leaves the inventory as it is", async () => {
  const before = readFileSync(inventory(), "utf8");
  await lint("--record");
  expect(readFileSync(inventory(), "utf8")).toBe(before);
});

test("a configuration of Redocly's near by changes nothing", async () => {
  // .redocly.yaml is a name that Redocly looks for, too, and no part of the document.
  writeFileSync(join(folder, ".redocly.yaml"), "rules:\n  struct: off\n");
  edit("paths/user.yaml", "get:\n", "get:\n  depricated: true\n");
  const { output } = await lint();
  expect(output).toContain("redocly-struct: Property `depricated` is not expected here.");
});

test("an option that there is not ends with 2 and the usage", async () => {
  const { code, output } = await lint("--bogus");
  expect(output).toMatch(/^Unknown option '--bogus'[\s\S]*\nUsage: pnpm spec:lint /);
  expect(code).toBe(2);
});
