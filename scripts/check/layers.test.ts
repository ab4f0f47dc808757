import { expect, test } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import type { Manifest } from "../process/workspace.ts";
import { importedSpecifiers, type Layers, layeringFindings, readLayers } from "./layers.ts";

function findingsFor(manifest: Partial<Manifest> & { name: string }, files: Record<string, string>): string[] {
  using folder = temporaryFolder();
  folder.write(files);
  const named = Object.keys(readLayers()).map((name) => ({ folder: `elsewhere/${name}`, manifest: { name } }));
  const others = named.filter((each) => each.manifest.name !== manifest.name);
  return layeringFindings(folder.path, [...others, { folder: "packages/it", manifest }]);
}

test("a layer that names one below it or itself is found, so that no cycle is possible", () => {
  const packages = ["a", "b"].map((name) => ({ folder: `packages/${name}`, manifest: { name } }));
  const findings = (layers: Layers) => {
    using folder = temporaryFolder();
    return layeringFindings(folder.path, packages, layers);
  };
  expect(findings({ a: { imports: [] }, b: { imports: ["a"] } })).toEqual([]);
  expect(findings({ a: { imports: ["b"] }, b: { imports: ["b"] } })).toEqual([
    "scripts/check/layers.json: b does not stand above a, which may import it",
    "scripts/check/layers.json: b does not stand above b, which may import it",
  ]);
});

test("a layer of a package that is gone is found", () => {
  expect(layeringFindings(".", [], { gone: { imports: [] } })).toEqual([
    "scripts/check/layers.json: there is no package gone; remove it",
  ]);
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
