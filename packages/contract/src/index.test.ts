import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("nothing that the entry point reaches is of Node or of a test runner", () => {
  const modules = reachedFrom(join(import.meta.dirname, "index.ts"));
  expect([...modules.packages].sort()).toEqual([
    "@copilot-spaces/client",
    "@copilot-spaces/testing/strict-fetch",
    "@copilot-spaces/types/document",
  ]);
  expect(modules.files.size).toBeGreaterThan(10);
});

/** Files and packages that are imported at run time, `import type` left out as the compiler leaves it out. */
function reachedFrom(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    const statements = readFileSync(file, "utf8").matchAll(/^(?:im|ex)port (?!type\b)[^;]*?from "([^"]+)"/gm);
    for (const [, specifier = ""] of statements) {
      if (specifier.startsWith(".")) files.add(join(file, "..", specifier));
      else packages.add(specifier);
    }
  }
  return { files, packages };
}
