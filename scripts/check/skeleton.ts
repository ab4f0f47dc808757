import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, root, type WorkspacePackage, workspacePackages } from "../process/workspace.ts";
import { reportFindings } from "./report-findings.ts";

/** Longest source file, in lines; a longer one has more than one idea in it. */
const maximumLines = { source: 400, test: 600 } as const;

/** What every package has in common, so that whoever knows one knows them all. */
export function skeletonFindings(workspaceRoot: string, packages: readonly WorkspacePackage[]): string[] {
  return [...packages.flatMap((each) => packageFindings(workspaceRoot, each)), ...sizeFindings(workspaceRoot)];
}

function packageFindings(workspaceRoot: string, { folder, manifest }: WorkspacePackage): string[] {
  const findings: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) findings.push(`${folder}/package.json: ${what}`);
  };
  expect(manifest.license === "MIT", 'needs "license": "MIT"');
  expect(manifest.type === "module", 'needs "type": "module": everything here is ESM');
  expect((manifest.description ?? "").endsWith("."), "needs a description, one sentence with its full stop");
  for (const problem of versionProblems(manifest)) findings.push(`${folder}/package.json: ${problem}`);
  for (const subpath of Object.keys(manifest.exports ?? {})) {
    expect(!subpath.includes("*"), `exports "${subpath}": entry points are listed one by one, without a wildcard`);
  }
  if (manifest.scripts?.["build"] !== undefined) {
    for (const script of ["typecheck", "test"])
      expect(manifest.scripts[script] !== undefined, `needs a "${script}" script`);
  }
  if (manifest.private === true) return findings;
  expect(existsSync(join(workspaceRoot, folder, "README.md")), "is published and needs a README.md beside it");
  expect(manifest.engines?.node === ">=20", 'is published and needs "engines": { "node": ">=20" }');
  expect(manifest.repository?.directory === folder, `needs "repository.directory": "${folder}"`);
  expect(manifest.publishConfig?.access === "public", 'needs "publishConfig": { "access": "public" }');
  expect((manifest.files ?? []).length > 0, 'needs "files": what is published is listed, not excluded');
  expect(manifest.exports?.["./package.json"] !== undefined, 'needs "./package.json" among its exports');
  return findings;
}

/** What generates, mocks and releases must not change by itself. */
function versionProblems({ dependencies, devDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, range]) => !/^(workspace:\*|(npm:.+@)?\d+\.\d+\.\d+(-[\w.-]+)?)$/.test(range))
    .map(([name, range]) => `${name} needs an exact version, not "${range}"`);
}

/** The root's own `package.json`, which is no package but has dependencies. */
export function rootFindings(workspaceRoot: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(workspaceRoot, "package.json"), "utf8"));
  return versionProblems(manifest).map((problem) => `package.json: ${problem}`);
}

function sizeFindings(workspaceRoot: string): string[] {
  const files = globSync("{packages,apps,scripts,examples}/**/*.{ts,tsx}", {
    cwd: workspaceRoot,
    exclude: (path) => /(^|[\\/])(node_modules|dist|generated)$/.test(path),
  });
  return files.flatMap((file) => {
    const lines = readFileSync(join(workspaceRoot, file), "utf8").split("\n").length - 1;
    const limit = /\.test(-d)?\.tsx?$/.test(file) ? maximumLines.test : maximumLines.source;
    return lines > limit ? [`${file}: ${lines} lines, more than ${limit}; divide it by topic`] : [];
  });
}

if (import.meta.main) {
  const findings = [...rootFindings(root), ...skeletonFindings(root, workspacePackages())];
  reportFindings(findings);
}
