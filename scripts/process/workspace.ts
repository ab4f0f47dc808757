import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The repository's root folder, absolute. */
export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The fields of a `package.json` that the pipeline reads. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly description?: string;
  readonly type?: string;
  readonly sideEffects?: unknown;
  readonly exports?: { readonly [subpath: string]: unknown };
  readonly bin?: { readonly [command: string]: string };
  readonly files?: readonly string[];
  readonly engines?: { readonly node?: string };
  readonly repository?: { readonly directory?: string };
  readonly publishConfig?: { readonly access?: string };
  readonly scripts?: { readonly [name: string]: string };
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
}

/** One package of the workspace. */
export interface WorkspacePackage {
  /** Folder relative to the root, with `/`: `packages/client`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every package that pnpm-workspace.yaml names, in the order in which it names them. */
export function workspacePackages(workspaceRoot: string = root): WorkspacePackage[] {
  const workspace: { packages: string[] } = parse(readFileSync(join(workspaceRoot, "pnpm-workspace.yaml"), "utf8"));
  return workspace.packages
    .flatMap((pattern) => foldersFor(workspaceRoot, pattern))
    .flatMap((folder) => readPackage(workspaceRoot, folder));
}

function foldersFor(workspaceRoot: string, pattern: string): string[] {
  if (!pattern.endsWith("/*")) return [pattern];
  const parent = pattern.slice(0, -2);
  return entriesOf(join(workspaceRoot, parent)).map((name) => `${parent}/${name}`);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function readPackage(workspaceRoot: string, folder: string): WorkspacePackage[] {
  try {
    return [{ folder, manifest: JSON.parse(readFileSync(join(workspaceRoot, folder, "package.json"), "utf8")) }];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** The packages that go to npm. */
export function publishedPackages(workspaceRoot: string = root): WorkspacePackage[] {
  return workspacePackages(workspaceRoot).filter(({ manifest }) => manifest.private !== true);
}
