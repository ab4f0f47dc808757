import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DocumentError } from "./document-error.ts";
import { getObject, getString, isObject } from "./json.ts";
import { readIfThere } from "./read-if-there.ts";
import { createPackageTarget, createTarget, type GenerateTarget, type OwnDocument, repository } from "./target.ts";

/** Where packages are. Not read from pnpm-workspace.yaml: to load a YAML parser takes longer than to find nothing to do. */
const parents = ["packages", "apps", "examples"];

/** Everything that `pnpm generate` generates: the main document, then each package's own. */
export function listTargets(root: string = repository): GenerateTarget[] {
  return [createTarget(), ...listPackageFolders(root).flatMap((folder) => packageTargets(root, folder))];
}

function listPackageFolders(root: string): string[] {
  return parents.flatMap((parent) => foldersIn(join(root, parent)).map((name) => `${parent}/${name}`));
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function packageTargets(root: string, folder: string): GenerateTarget[] {
  const own = readOwnDocument(root, folder);
  return own === undefined ? [] : [createPackageTarget(root, folder, own)];
}

/**
 * The field `openapi` of a package's `package.json`, where it has one.
 *
 * @throws {DocumentError} when it is not as it should be.
 */
export function readOwnDocument(root: string, folder: string): OwnDocument | undefined {
  const file = `${folder}/package.json`;
  const text = readIfThere(join(root, file))?.toString("utf8");
  // Most packages have none, and need no parsing.
  if (!text?.includes('"openapi"')) return undefined;
  const manifest = JSON.parse(text);
  if (!isObject(manifest) || !isObject(manifest["openapi"])) return undefined;
  const field = getObject(manifest, "openapi");
  const [document, generated] = ["document", "generated"].map((name) => getString(field, name));
  if (!document || !isInside(document) || !generated || !isInside(generated)) {
    throw new DocumentError('"openapi" needs "document" and "generated", paths inside the package', { file });
  }
  return { document, generated };
}

function isInside(path: string): boolean {
  return path.split("/").every((part) => /^[\w.-]+$/.test(part) && part !== "." && part !== "..");
}
