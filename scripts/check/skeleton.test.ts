import { expect, test } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import type { Manifest } from "../process/workspace.ts";
import { rootFindings, skeletonFindings } from "./skeleton.ts";

const good: Manifest = {
  name: "@copilot-spaces/it",
  description: "It.",
  license: "MIT",
  type: "module",
  engines: { node: ">=20" },
  repository: { directory: "packages/it" },
  publishConfig: { access: "public" },
  files: ["dist"],
  exports: { ".": "./dist/index.js", "./package.json": "./package.json" },
};

function findingsFor(
  manifest: Manifest,
  files: Record<string, string> = { "packages/it/README.md": "# It" },
): string[] {
  using folder = temporaryFolder();
  folder.write(files);
  return skeletonFindings(folder.path, [{ folder: "packages/it", manifest }]);
}

test("a package with everything has no finding", () => {
  expect(findingsFor(good)).toEqual([]);
});

test.each<[string, Partial<Manifest>, string]>([
  ["another licence", { license: "UNLICENSED" }, '"license"'],
  ["CommonJS", { type: "commonjs" }, '"type"'],
  ["no description", { description: "" }, "description"],
  ["a caret range", { dependencies: { ajv: "^8.0.0" } }, "ajv needs an exact version"],
  ["a wildcard in exports", { exports: { "./*": "./*", "./package.json": "./package.json" } }, "without a wildcard"],
  ["a build without tests", { scripts: { build: "tsc", typecheck: "tsc" } }, '"test" script'],
  ["another Node", { engines: { node: ">=18" } }, '"engines"'],
  ["no files", { files: [] }, '"files"'],
  ["a wrong folder", { repository: { directory: "packages/other" } }, "repository.directory"],
  ["no public access", { publishConfig: {} }, "publishConfig"],
  ["no ./package.json", { exports: { ".": "./x.js" } }, "./package.json"],
])("%s is found", (_, change, message) => {
  expect(findingsFor({ ...good, ...change })).toEqual([expect.stringContaining(message)]);
});

test("a pre-release is an exact version", () => {
  expect(findingsFor({ ...good, dependencies: { "jq-wasm": "3.0.0-jq-1.8.2" } })).toEqual([]);
});

test("a published package without README is found", () => {
  expect(findingsFor(good, {})).toEqual([expect.stringContaining("README.md")]);
});

test("a range among the root's dependencies is found", () => {
  using folder = temporaryFolder();
  folder.write({ "package.json": { devDependencies: { turbo: "^2.0.0", knip: "6.44.2" } } });
  expect(rootFindings(folder.path)).toEqual(['package.json: turbo needs an exact version, not "^2.0.0"']);
});

test("a source file over 400 lines is found, and a test of that length is not", () => {
  const lines = "export {};\n".repeat(401);
  const files = { "packages/it/README.md": "# It", "packages/it/src/a.ts": lines, "packages/it/src/a.test.ts": lines };
  expect(findingsFor(good, files)).toEqual([expect.stringContaining("packages/it/src/a.ts: 401 lines")]);
});
