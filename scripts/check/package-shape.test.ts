import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { root } from "../process/workspace.ts";
import { packageShapeFindings } from "./package-shape.ts";

const manifest = {
  name: "shape-of-it",
  version: "1.0.0",
  description: "It.",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  files: ["dist", "sbom.cdx.json"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
};

const content = createHash("sha256")
  .update(readFileSync(join(root, "spec/dist/openapi.json")))
  .digest("hex");

const files = {
  "README.md": "# It\n",
  LICENSE: "MIT\n",
  "sbom.cdx.json": {
    metadata: { component: { version: "1.0.0" } },
    components: [{ name: "openapi.json", hashes: [{ alg: "SHA-256", content }] }],
  },
  "dist/index.js": "export const it = 1;\n",
  "dist/index.d.ts": "export declare const it: number;\n",
};

test("a package is held to its shape as pnpm packs it, links to the workspace resolved", async () => {
  using folder = temporaryFolder();
  folder.write({ ...files, "package.json": manifest });
  expect(await packageShapeFindings({ folder: ".", manifest }, folder.path)).toEqual([]);
});

test("a file that must not be published is found in the packed package", async () => {
  using folder = temporaryFolder();
  const wider = { ...manifest, files: [...manifest.files, "src"] };
  folder.write({ ...files, "package.json": wider, "src/index.ts": "export const it = 1;\n" });
  const findings = await packageShapeFindings({ folder: ".", manifest: wider }, folder.path);
  expect(findings.join("\n")).toContain("shape-of-it: src/index.ts must not be published");
});

test("a package that cannot be packed says what pnpm says", async () => {
  using folder = temporaryFolder();
  const failing = { ...manifest, scripts: { prepack: "node -e 'console.error(\"no bill\"); process.exit(3)'" } };
  folder.write({ ...files, "package.json": failing });
  const findings = await packageShapeFindings({ folder: ".", manifest: failing }, folder.path);
  expect(findings.join("\n")).toContain("pnpm pack failed");
  expect(findings.join("\n")).toContain("no bill");
});
