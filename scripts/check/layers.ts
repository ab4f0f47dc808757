import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { root, type WorkspacePackage, workspacePackages } from "../process/workspace.ts";
import { reportFindings } from "./report-findings.ts";

/** What a package may import, and where it must run. */
interface Layer {
  /** Our packages that it may import, dev dependencies included. */
  readonly imports: readonly string[];
  /** It must run wherever `fetch` does: no module of Node's. */
  readonly runsEverywhere?: boolean;
  /** It is published as a bundle: what it is made of is a dev dependency of it. */
  readonly bundled?: boolean;
}

/** By a package's name. */
export type Layers = Readonly<Record<string, Layer>>;

/** The order of this file is the order of the layers; `docs/architecture.md` draws it. */
export const layersFile = "scripts/check/layers.json";

/** Which of our packages may import which: `layers.json`, where each names only packages above it. */
export function readLayers(workspaceRoot: string = root): Layers {
  return JSON.parse(readFileSync(join(workspaceRoot, layersFile), "utf8"));
}

/** Everything wrong with the imports of a workspace: one sentence each, with the file and what to do. */
export function layeringFindings(
  workspaceRoot: string,
  packages: readonly WorkspacePackage[],
  layers: Layers = readLayers(),
): string[] {
  const ours = new Set(packages.map(({ manifest }) => manifest.name));
  return [
    ...orderFindings(layers, ours),
    ...packages.flatMap((each) => {
      const layer = layers[each.manifest.name];
      if (layer === undefined) return [`${each.folder}: ${each.manifest.name} has no layer; add it to ${layersFile}`];
      const owner = { ...each, layer };
      return [
        ...manifestFindings(owner, ours),
        ...sourceFiles(workspaceRoot, each).flatMap((source) => fileFindings(workspaceRoot, owner, source)),
      ];
    }),
  ];
}

/** A package and its layer. */
type Owner = WorkspacePackage & { readonly layer: Layer };

/** Where each layer names only those above it, there can be no cycle. */
function orderFindings(layers: Layers, ours: ReadonlySet<string>): string[] {
  const names = Object.keys(layers);
  const gone = names
    .filter((name) => !ours.has(name))
    .map((name) => `${layersFile}: there is no package ${name}; remove it`);
  const upwards = names.flatMap((name, index) =>
    (layers[name]?.imports ?? [])
      .filter((imported) => !names.slice(0, index).includes(imported))
      .map((imported) => `${layersFile}: ${imported} does not stand above ${name}, which may import it`),
  );
  return [...gone, ...upwards];
}

function manifestFindings({ folder, manifest, layer }: Owner, ours: ReadonlySet<string>): string[] {
  const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
  return Object.keys(declared)
    .filter((name) => ours.has(name) && name !== "@copilot-spaces/tsconfig" && !layer.imports.includes(name))
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

function fileFindings(workspaceRoot: string, owner: Owner, file: string): string[] {
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
  readonly owner: Owner;
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
  if (owner.layer.runsEverywhere !== true || !isShipped(owner, file)) return [];
  return [`${file}: "${specifier}" exists on Node only, and ${owner.manifest.name} runs everywhere`];
}

function isShipped({ folder, manifest, layer }: Owner, file: string): boolean {
  const path = relative(folder, file).split("\\").join("/");
  return (
    manifest.private !== true && layer.bundled !== true && path.startsWith("src/") && !/\.test(-d)?\.tsx?$/.test(path)
  );
}

if (import.meta.main) {
  const findings = layeringFindings(root, workspacePackages());
  reportFindings(findings);
}
