import { expect, test } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { packageShapeFindings } from "./package-shape.ts";

const manifest = {
  name: "shape-of-it",
  version: "1.0.0",
  description: "It.",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  files: ["dist"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
};

const files = {
  "README.md": "# It\n",
  LICENSE: "MIT\n",
  "dist/index.js": "export const it = 1;\n",
  "dist/index.d.ts": "export declare const it: number;\n",
};

async function findingsFor(change: object, extraFiles: Record<string, string | undefined> = {}): Promise<string[]> {
  using folder = temporaryFolder();
  const changed = { ...manifest, ...change };
  const all = Object.entries({ ...files, ...extraFiles, "package.json": changed });
  folder.write(Object.fromEntries(all.filter(([, content]) => content !== undefined)));
  return await packageShapeFindings({ folder: ".", manifest: changed }, folder.path);
}

test("a well-shaped package has no finding", async () => {
  expect(await findingsFor({})).toEqual([]);
});

test("an entry point without a file is found", async () => {
  const findings = await findingsFor({ exports: { ...manifest.exports, "./gone": "./dist/gone.js" } });
  expect(findings.join("\n")).toMatch(/publint.*gone/s);
});

test("declarations that default-export what the module does not are found", async () => {
  const findings = await findingsFor({}, { "dist/index.d.ts": 'export * from "./missing.js";\n' });
  expect(findings.join("\n")).toContain("InternalResolutionError");
});

test("source, tests and source maps in the tarball are found", async () => {
  const findings = await findingsFor({}, { "dist/a.test.js": "", "dist/index.js.map": "{}" });
  expect(findings).toContain("shape-of-it: dist/a.test.js must not be published");
  expect(findings).toContain("shape-of-it: dist/index.js.map must not be published");
});

test("a missing README is found", async () => {
  expect(await findingsFor({}, { "README.md": undefined })).toContain(
    "shape-of-it: README.md is missing from the tarball",
  );
});
