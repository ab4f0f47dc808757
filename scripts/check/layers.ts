import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { root, type WorkspacePackage, workspacePackages } from "../process/workspace.ts";
import { reportFindings } from "./report-findings.ts";

/**
 * Which of our packages may import which. Each names only packages above it, so there is no cycle, dev dependencies
 * included. `docs/architecture.md` draws this table.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  "@copilot-spaces/tsconfig": [],
  "@copilot-spaces/runtimes": [],
  "@copilot-spaces/openapi": [],
  "@copilot-spaces/types": ["@copilot-spaces/openapi"],
  "@copilot-spaces/client": ["@copilot-spaces/types"],
  "@copilot-spaces/testing": ["@copilot-spaces/openapi", "@copilot-spaces/types"],
  "@copilot-spaces/react": [
    "@copilot-spaces/runtimes",
    "@copilot-spaces/types",
    "@copilot-spaces/client",
    "@copilot-spaces/testing",
  ],
  "@copilot-spaces/reference": ["@copilot-spaces/types", "@copilot-spaces/client"],
  "copilot-spaces": [
    "@copilot-spaces/runtimes",
    "@copilot-spaces/openapi",
    "@copilot-spaces/types",
    "@copilot-spaces/client",
    "@copilot-spaces/testing",
    "@copilot-spaces/reference",
  ],
  "@copilot-spaces/console": [
    "@copilot-spaces/runtimes",
    "@copilot-spaces/types",
    "@copilot-spaces/client",
    "@copilot-spaces/react",
    "@copilot-spaces/reference",
    "@copilot-spaces/testing",
  ],
  "@copilot-spaces/contract": [
    "@copilot-spaces/openapi",
    "@copilot-spaces/types",
    "@copilot-spaces/client",
    "@copilot-spaces/testing",
    "@copilot-spaces/react",
    "@copilot-spaces/reference",
    "copilot-spaces",
  ],
  "@copilot-spaces/scripts": [
    "@copilot-spaces/openapi",
    "@copilot-spaces/types",
    "@copilot-spaces/client",
    "@copilot-spaces/testing",
    "@copilot-spaces/react",
    "@copilot-spaces/reference",
    "copilot-spaces",
    "@copilot-spaces/contract",
  ],
  "@copilot-spaces/example-first-calls": ["@copilot-spaces/client", "@copilot-spaces/testing"],
  "@copilot-spaces/example-react-app": [
    "@copilot-spaces/types",
    "@copilot-spaces/client",
    "@copilot-spaces/react",
    "@copilot-spaces/testing",
  ],
};

/** Packages that must run wherever `fetch` does: no module of Node's. */
export const runtimeNeutral: readonly string[] = [
  "@copilot-spaces/types",
  "@copilot-spaces/client",
  "@copilot-spaces/react",
  "@copilot-spaces/reference",
];

/** Packages that are published as a bundle: what they are made of is a dev dependency of theirs. */
export const bundled: readonly string[] = ["copilot-spaces"];

/** Everything wrong with the imports of a workspace: one sentence each, with the file and what to do. */
export function layeringFindings(workspaceRoot: string, packages: readonly WorkspacePackage[]): string[] {
  const ours = new Set(packages.map(({ manifest }) => manifest.name));
  return packages.flatMap((each) => [
    ...manifestFindings(each, ours),
    ...sourceFiles(workspaceRoot, each).flatMap((file) => fileFindings(workspaceRoot, each, file)),
  ]);
}

function manifestFindings({ folder, manifest }: WorkspacePackage, ours: ReadonlySet<string>): string[] {
  const allowed = layers[manifest.name];
  if (allowed === undefined) return [`${folder}: ${manifest.name} has no layer; add it to scripts/check/layers.ts`];
  const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
  return Object.keys(declared)
    .filter((name) => ours.has(name) && name !== "@copilot-spaces/tsconfig" && !allowed.includes(name))
    .map((name) => `${folder}/package.json: ${manifest.name} may not depend on ${name}; imports point downwards only`);
}

function sourceFiles(workspaceRoot: string, { folder }: WorkspacePackage): string[] {
  return globSync(`${folder}/**/*.{ts,tsx,mts}`, {
    cwd: workspaceRoot,
    exclude: (path) => /(^|[\\/])(node_modules|dist|generated)$/.test(path),
  }).filter((file) => packageFolderOf(file) === folder);
}

/** `scripts/runtimes` lies inside `scripts`: a file belongs to the innermost package. */
function packageFolderOf(file: string): string {
  const parts = file.split(/[\\/]/);
  const nested = parts[0] === "spec" || (parts[0] === "scripts" && parts[1] !== "runtimes");
  return nested ? `${parts[0]}` : parts.slice(0, 2).join("/");
}

function fileFindings(workspaceRoot: string, owner: WorkspacePackage, file: string): string[] {
  const text = readFileSync(join(workspaceRoot, file), "utf8");
  return importedSpecifiers(file, text).flatMap((specifier) =>
    specifierFindings(workspaceRoot, { owner, file, specifier }),
  );
}

/** Every module that a file names: imports, re-exports and `import()` of a literal. */
export function importedSpecifiers(file: string, text: string): string[] {
  const { module } = parseSync(file, text);
  const fromStatements = module.staticImports.map((each) => each.moduleRequest.value);
  const fromExports = module.staticExports
    .flatMap((each) => each.entries)
    .flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : []));
  const fromCalls = module.dynamicImports
    .map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end))
    .flatMap((source) => /^["']([^"']+)["']$/.exec(source)?.[1] ?? []);
  return [...fromStatements, ...fromExports, ...fromCalls];
}

interface Import {
  readonly owner: WorkspacePackage;
  readonly file: string;
  readonly specifier: string;
}

function specifierFindings(workspaceRoot: string, { owner, file, specifier }: Import): string[] {
  if (specifier.startsWith(".")) return relativeFindings(workspaceRoot, { owner, file, specifier });
  if (specifier.startsWith("node:") || builtinModules.includes(specifier))
    return builtinFindings({ owner, file, specifier });
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  const { dependencies, devDependencies, peerDependencies } = owner.manifest;
  const shipped = { ...dependencies, ...peerDependencies };
  if (name in shipped || name === owner.manifest.name) return [];
  if (name in { ...devDependencies } && !isShipped(owner, file)) return [];
  return name in { ...devDependencies }
    ? [`${file}: "${specifier}" is a dev dependency, and this file is published; make it a dependency`]
    : [`${file}: "${specifier}" is not a dependency of ${owner.manifest.name}; add it to ${owner.folder}/package.json`];
}

function relativeFindings(workspaceRoot: string, { owner, file, specifier }: Import): string[] {
  const target = resolve(workspaceRoot, dirname(file), specifier);
  const inside = relative(join(workspaceRoot, owner.folder), target);
  if (!inside.startsWith("..")) return [];
  if (target === join(workspaceRoot, "vitest.shared.ts")) return [];
  return [`${file}: "${specifier}" reaches into another package; import it by its package's name`];
}

function builtinFindings({ owner, file, specifier }: Import): string[] {
  if (!runtimeNeutral.includes(owner.manifest.name) || !isShipped(owner, file)) return [];
  return [`${file}: "${specifier}" exists on Node only, and ${owner.manifest.name} runs everywhere`];
}

function isShipped({ folder, manifest }: WorkspacePackage, file: string): boolean {
  const path = relative(folder, file).split("\\").join("/");
  return (
    manifest.private !== true &&
    !bundled.includes(manifest.name) &&
    path.startsWith("src/") &&
    !/\.test(-d)?\.tsx?$/.test(path)
  );
}

if (import.meta.main) {
  const findings = layeringFindings(root, workspacePackages());
  reportFindings(findings);
}
