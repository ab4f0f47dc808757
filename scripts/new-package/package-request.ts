import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Layers } from "../check/layers.ts";
import { bundle } from "../generate/bundle.ts";
import { UsageError } from "../process/read-command-line.ts";

/** Where packages may be made. */
const parents = ["packages", "apps", "examples"] as const;

/** What was asked for, as it was typed. */
export interface PackageWords {
  readonly name: string;
  readonly parent: string;
  readonly description?: string;
  readonly private: boolean;
  /**
   * Packages with commas between them: `types,client`.
   * @default "client" for a document of its own, else "types"
   */
  readonly imports?: string;
  /** Path of an OpenAPI document. */
  readonly document?: string;
}

/** A package that can be made. */
export interface PackageRequest {
  /** As it is imported: `@copilot-spaces/insights`. */
  readonly name: string;
  /** Its own word: `insights`. */
  readonly shortName: string;
  /** Relative to the root: `packages/insights`. */
  readonly folder: string;
  readonly description: string;
  readonly isPublished: boolean;
  /** What is built is imported by others; an example is a program. */
  readonly isBuilt: boolean;
  /** Packages of ours that it imports: `@copilot-spaces/types`. */
  readonly imports: readonly string[];
  readonly document?: DocumentSource;
}

/** A document to begin with. */
export interface DocumentSource {
  /** Where its first file will be, relative to the package: `openapi.yaml`. */
  readonly path: string;
  /** Where each file is now, absolute, by where it will be. */
  readonly files: ReadonlyMap<string, string>;
}

/** The packages that a new one can import from its first line on. */
export const starters = ["types", "client", "testing"] as const;

/**
 * Makes of words what is to be made.
 *
 * @throws {UsageError} when it cannot be made
 * @throws {DocumentError} when the document cannot be used
 */
export function requestPackage(words: PackageWords, root: string, layers: Layers): PackageRequest {
  const { name: shortName, parent } = words;
  if (shortName.length > 50 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(shortName)) {
    throw new UsageError(
      `"${shortName}" is no name for a package: small letters and digits, with dashes between words`,
    );
  }
  if (!parents.some((each) => each === parent))
    throw new UsageError(`--in takes ${parents.join(", ")}, not "${parent}"`);
  const folder = `${parent}/${shortName}`;
  const name = `@copilot-spaces/${parent === "examples" ? "example-" : ""}${shortName}`;
  if (existsSync(join(root, folder)))
    throw new UsageError(`${folder} is there already; choose another name, or remove it`);
  if (layers[name] !== undefined) throw new UsageError(`${name} is there already; choose another name`);
  const document = words.document === undefined ? undefined : findDocument(words.document);
  return {
    name,
    shortName,
    folder,
    description: readDescription(words.description, shortName),
    isPublished: !words.private && parent === "packages",
    isBuilt: parent !== "examples",
    imports: document === undefined ? readImports(words.imports) : readImports(words.imports ?? "", true),
    ...(document !== undefined && { document }),
  };
}

function readDescription(text: string | undefined, shortName: string): string {
  const description = text ?? `${shortName.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase())}.`;
  if (/^[^\n\r"\\]{2,200}$/.test(description) && description.endsWith(".")) return description;
  throw new UsageError("--description takes one sentence with its full stop, without quotation marks");
}

function readImports(text = "types", hasDocument = false): string[] {
  const typed = text.split(",").filter((word) => word !== "");
  const unknown = typed.find((word) => !starters.some((each) => each === word));
  if (unknown !== undefined) {
    throw new UsageError(
      `--imports takes ${starters.join(", ")}, not "${unknown}"; others are added by hand, in package.json and scripts/check/layers.json`,
    );
  }
  const all: readonly string[] = hasDocument ? [...typed, "client"] : typed;
  return starters.filter((each) => all.includes(each)).map((each) => `@copilot-spaces/${each}`);
}

/** A document of several files keeps its folders, in one of its own. */
function findDocument(file: string): DocumentSource {
  const path = resolve(file);
  const { files } = bundle(path);
  if (files.length === 1) return { path: basename(path), files: new Map([[basename(path), path]]) };
  const place = (each: string) => `openapi/${relative(dirname(path), each).replaceAll("\\", "/")}`;
  return { path: place(path), files: new Map(files.map((each) => [place(each), each])) };
}
