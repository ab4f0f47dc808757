import { expect, test } from "vitest";
import { exampleDocumentHash, type PackedPackageChange, packedPackage } from "./packed-package.ts";
import { readTarball } from "./read-tarball.ts";
import { secretFindings } from "./secrets.ts";
import { sizeFindings } from "./size-budget.ts";
import { tarballFindings } from "./tarball-findings.ts";

const folder = "/srv/somewhere/the-clone";

async function findingsFor(change: PackedPackageChange): Promise<string> {
  const context = { documentHash: exampleDocumentHash, folders: [folder] };
  return (await tarballFindings(packedPackage(change), context)).join("\n");
}

const withFile = (path: string, text: string | undefined) => findingsFor({ files: { [path]: text } });

test("a package without a fault has no finding", async () => {
  expect(await findingsFor({})).toBe("");
});

test("an entry point without a file is found", async () => {
  const exports = { ".": "./dist/index.js", "./gone": "./dist/gone.js" };
  expect(await findingsFor({ manifest: { exports } })).toMatch(/publint.*gone/s);
});

test("declarations that name a module which is not there are found", async () => {
  expect(await withFile("dist/index.d.ts", 'export * from "./missing.js";\n')).toContain("InternalResolutionError");
});

test.each([
  "src/index.ts",
  "dist/a.test.js",
  "dist/a.test-d.ts",
  "dist/index.js.map",
  "dist/notes.txt",
  ".env",
  ".npmrc",
  "tsconfig.json",
  "node_modules/other/index.js",
])("%s is in no list and must not be published", async (path) => {
  expect(await withFile(path, "export {};\n")).toContain(`shape-of-it: ${path} must not be published`);
});

test.each(["README.md", "LICENSE", "sbom.cdx.json"])("a missing %s is found", async (path) => {
  expect(await withFile(path, undefined)).toContain(`${path} is missing`);
});

test("an empty module is found", async () => {
  expect(await withFile("dist/empty.js", "")).toContain("dist/empty.js is empty");
});

test.each(["workspace:*", "catalog:", "link:../other", "file:../other", "git+ssh://git@example.com/it.git"])(
  "a dependency on %s is found, a dev dependency too",
  async (range) => {
    for (const kind of ["dependencies", "devDependencies", "peerDependencies"]) {
      expect(await findingsFor({ manifest: { [kind]: { other: range } } })).toContain(`asks for other as "${range}"`);
    }
  },
);

test("a script that would run where the package is installed is found", async () => {
  expect(await findingsFor({ manifest: { scripts: { postinstall: "node x.js" } } })).toContain('"postinstall"');
});

test.each([
  [`import "${folder}/x.js";`, folder],
  ['const at = "/home/octocat/project/x.js";', "/home/octocat/project"],
  ["// made in /Users/octocat/spaces", "/Users/octocat/spaces"],
  ['const at = "C:\\\\Users\\\\octocat\\\\x";', "C:\\\\Users\\\\octocat"],
  ['import("file:///opt/x.js");', "file:///opt/x.js"],
  ["/tmp/build-1234/x.js", "/tmp/build-1234"],
])("the absolute path in %s is found", async (text, path) => {
  expect(await withFile("dist/made.js", `${text}\n`)).toContain(`dist/made.js holds the absolute path ${path}`);
});

test("an address is no absolute path, and neither is a path of the API", async () => {
  const text = "// https://example.com/home/octocat/x, ~/tmp/x and /orgs/{org}/copilot-spaces\n";
  expect(await withFile("dist/made.js", text)).toBe("");
});

test.each([
  ["a GitHub token", `ghp_${"a1".repeat(20)}`],
  ["a GitHub token", `github_pat_${"a1_".repeat(20)}`],
  ["an npm token", `npm_${"a1b2".repeat(9)}`],
  ["a registry's credentials", "//registry.example.com/:_authToken=abc"],
  ["a private key", "-----BEGIN OPENSSH PRIVATE KEY-----"],
])("%s is found and not shown", async (kind, secret) => {
  const findings = await withFile("dist/made.js", `//\n// ${secret}\n`);
  expect(findings).toContain(`dist/made.js:2 holds what looks like ${kind}`);
  expect(findings).not.toContain(secret);
});

test("the value of a variable that is named like a secret is found and not shown", () => {
  const tarball = readTarball(packedPackage({ files: { "dist/made.js": "// opensesame-opensesame\n" } }));
  const findings = secretFindings(tarball, { RELEASE_TOKEN: "opensesame-opensesame", HOME: "It", SHORT_TOKEN: "//" });
  expect(findings).toEqual(["dist/made.js:1 holds the value of the variable RELEASE_TOKEN"]);
});

test("a package over its budget is found, and a budget that is far too large", () => {
  const tarball = readTarball(packedPackage());
  const budget = (bytes: number) => ({ "shape-of-it": { packed: bytes, unpacked: bytes } });
  expect(sizeFindings(tarball, budget(10))).toHaveLength(2);
  expect(sizeFindings(tarball, budget(10)).join()).toContain("raise the budget");
  expect(sizeFindings(tarball, budget(1_000_000)).join()).toContain("lower the budget");
  expect(sizeFindings(tarball, {})).toEqual([]);
});

test("a bill of another version, or without the document, is found", async () => {
  expect(await findingsFor({ manifest: { version: "1.0.1" } })).toContain("sbom.cdx.json is of version 1.0.0");
  const bill = { metadata: { component: { version: "1.0.0" } }, components: [] };
  expect(await withFile("sbom.cdx.json", JSON.stringify(bill))).toContain("does not name the document's hash");
});

test("a dependency or a bundled package that the bill does not list is found", async () => {
  const dependent = await findingsFor({ manifest: { dependencies: { other: "1.2.3" } } });
  expect(dependent).toContain("sbom.cdx.json does not list other 1.2.3");
  const bundle = await withFile("dist/third-party-notices.txt", "@of/bundled 2.0.0 (MIT)\n\nMIT License\n");
  expect(bundle).toContain("sbom.cdx.json does not list @of/bundled 2.0.0");
});

test("a package that was generated from another document than the released one is found", async () => {
  const types = { name: "@copilot-spaces/types" };
  expect(await findingsFor({ manifest: types })).toContain("no module names the document's hash");
  const made = { "dist/generated/document.js": `export const documentHash = "${exampleDocumentHash}";\n` };
  expect(await findingsFor({ manifest: types, files: made })).not.toContain("no module names");
  const openapi = await findingsFor({
    manifest: { name: "@copilot-spaces/openapi" },
    files: { "dist/openapi.json": "{}" },
  });
  expect(openapi).toContain("dist/openapi.json is not the document");
});

test("a link, or an entry outside of the package's folder, is refused", () => {
  expect(() => readTarball(packedPackage({ type: "2" }))).toThrow('is no file but an entry of type "2"');
  expect(() => readTarball(packedPackage({ prefix: "other/" }))).toThrow("outside of the package's folder");
  expect(() => readTarball(packedPackage({ files: { "../x": "x" } }))).toThrow("outside of the package's folder");
});

test("a path longer than a hundred characters is read whole", () => {
  const path = `${"long/".repeat(15)}${"n".repeat(60)}.js`;
  const { files } = readTarball(packedPackage({ files: { [path]: "x" } }));
  expect(files.map((each) => each.path)).toContain(path);
});
