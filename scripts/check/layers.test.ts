import { expect, test } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import type { Manifest } from "../process/workspace.ts";
import { importedSpecifiers, layeringFindings, layers } from "./layers.ts";

function findingsFor(manifest: Partial<Manifest> & { name: string }, files: Record<string, string>): string[] {
  using folder = temporaryFolder();
  folder.write(files);
  const named = Object.keys(layers).map((name) => ({ folder: `elsewhere/${name}`, manifest: { name } }));
  const others = named.filter((each) => each.manifest.name !== manifest.name);
  return layeringFindings(folder.path, [...others, { folder: "packages/it", manifest }]);
}

test("every layer names only layers above it, so that no cycle is possible", () => {
  const names = Object.keys(layers);
  for (const [index, name] of names.entries()) {
    for (const imported of layers[name] ?? []) expect(names.indexOf(imported)).toBeLessThan(index);
  }
});

test("a dependency upwards is found, dev dependencies included", () => {
  const manifest = { name: "@copilot-spaces/types", devDependencies: { "@copilot-spaces/client": "workspace:*" } };
  expect(findingsFor(manifest, {})).toEqual([expect.stringContaining("may not depend on @copilot-spaces/client")]);
});

test("a package without a layer is found", () => {
  expect(findingsFor({ name: "@copilot-spaces/new" }, {})).toEqual([expect.stringContaining("has no layer")]);
});

test.each([
  ['import { x } from "../../client/src/x.ts";', "reaches into another package"],
  ['export { x } from "../../client/src/x.ts";', "reaches into another package"],
  ['const x = await import("../../client/src/x.ts");', "reaches into another package"],
  ['import { x } from "left-pad";', "is not a dependency"],
  ['import { readFileSync } from "node:fs";', "exists on Node only"],
  ['import { readFileSync } from "fs";', "exists on Node only"],
  ['import { test } from "vitest";', "is a dev dependency"],
])("%s in a published source file of the client is found", (text, message) => {
  const manifest = { name: "@copilot-spaces/client", devDependencies: { vitest: "5.1.0" } };
  expect(findingsFor(manifest, { "packages/it/src/a.ts": text })).toEqual([expect.stringContaining(message)]);
});

test("a test may use dev dependencies and modules of Node's", () => {
  const manifest = { name: "@copilot-spaces/client", devDependencies: { vitest: "5.1.0" } };
  const text = 'import { test } from "vitest";\nimport { readFileSync } from "node:fs";\nimport { a } from "./a.ts";';
  expect(findingsFor(manifest, { "packages/it/src/a.test.ts": text })).toEqual([]);
});

test("specifiers of imports, re-exports, type imports and literal import() calls are read", () => {
  const text = `import type { A } from "a"; import "b"; export { c } from "c"; const d = import("d"); const e = import(\`e\${1}\`);`;
  expect(importedSpecifiers("x.ts", text)).toEqual(["a", "b", "c", "d"]);
});
