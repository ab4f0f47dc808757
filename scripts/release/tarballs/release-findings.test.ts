import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { type PackedPackageChange, packedPackage } from "./packed-package.ts";
import { changelogFindings, versionFindings } from "./release-findings.ts";
import { differentBytes } from "./same-bytes.ts";

test("a package that asks for another version of a sibling than the released one is found", () => {
  const sibling = packedPackage({ manifest: { name: "sibling", version: "2.0.0" } });
  const asking = (range: string) => packedPackage({ manifest: { dependencies: { sibling: range, other: "1.0.0" } } });
  expect(versionFindings([sibling, asking("2.0.0")])).toEqual([]);
  expect(versionFindings([sibling, asking("1.9.0")])).toEqual([
    "shape-of-it asks for sibling@1.9.0, and 2.0.0 is released with it",
  ]);
});

test("a package whose changelog says nothing about the released version is found", () => {
  const findings = (text?: string) => changelogFindings([packedPackage({ files: { "CHANGELOG.md": text } })]);
  expect(findings("# it\n\n## 1.0.0\n\nThe first.\n")).toEqual([]);
  expect(findings("# it\n\n## 0.9.0\n")).toEqual(["shape-of-it: CHANGELOG.md says nothing about 1.0.0"]);
  expect(findings()).toHaveLength(1);
});

test("two packings that differ say in which files", () => {
  using folder = temporaryFolder();
  const packed = (name: string, change: PackedPackageChange) => {
    const file = join(folder.path, name);
    const bytes = packedPackage(change);
    writeFileSync(file, bytes);
    const sha512 = createHash("sha512").update(bytes).digest("hex");
    return { name: "shape-of-it", version: "1.0.0", file, sha512 };
  };
  const first = packed("first.tgz", {});
  expect(differentBytes([first], [packed("same.tgz", {})])).toEqual([]);
  const changed = { files: { "dist/index.js": "export const it = 2;\n", "dist/more.js": "export {};\n" } };
  expect(differentBytes([first], [packed("changed.tgz", changed)])).toEqual([
    "shape-of-it: two builds of the same commit differ in dist/index.js, dist/more.js",
  ]);
  const reordered = { files: { "README.md": undefined, "README.md ": undefined } };
  expect(differentBytes([first], [packed("reordered.tgz", reordered)])[0]).toContain("README.md");
  expect(differentBytes([first], [])).toEqual(["shape-of-it was not packed the second time"]);
});
