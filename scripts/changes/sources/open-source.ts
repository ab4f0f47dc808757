import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { bundle } from "../../generate/bundle.ts";
import { isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { runCommand } from "../../process/run-command.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { root, workspacePackages } from "../../process/workspace.ts";
import { checkOutRevision } from "./check-out-revision.ts";
import { lastRelease } from "./last-release.ts";
import type { Source } from "./source.ts";
import { SourceError } from "./source-error.ts";

/** A source that may have files of its own, which go away with `using`. */
export interface OpenSource extends Source, Disposable {
  /** The versions of the workspace's packages there, by name; none for a document alone. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Opens a document file or a git revision: `spec.yaml`, `main`, `@copilot-spaces/openapi@1.0.0`.
 *
 * @throws {SourceError} when it is neither.
 */
export async function openSource(name: string, repository: string = root): Promise<OpenSource> {
  if (isFile(name)) return openFile(name);
  const { code } = await runCommand(
    "git",
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`],
    {
      cwd: repository,
    },
  );
  if (code === 0) return await openRevision(name, repository);
  throw new SourceError(`"${name}" is neither a file nor a revision that git knows here.`);
}

/** Opens the last release; `undefined` where nothing has been released. */
export async function openLastRelease(repository: string = root): Promise<OpenSource | undefined> {
  const tag = await lastRelease(repository);
  return tag === undefined ? undefined : await openRevision(tag, repository);
}

/** Opens the repository as it is, what is not committed included. */
export function openWorkingTree(repository: string = root): OpenSource {
  return { ...readRepository("working tree", repository), [Symbol.dispose]: () => undefined };
}

function openFile(name: string): OpenSource {
  const label = basename(name);
  return { label, document: bundled(resolve(name), label), versions: {}, [Symbol.dispose]: () => undefined };
}

async function openRevision(name: string, repository: string): Promise<OpenSource> {
  const folder = temporaryFolder();
  const dispose = () => folder[Symbol.dispose]();
  try {
    const code = join(folder.path, "repository");
    await checkOutRevision(name, { repository, folder: code, index: join(folder.path, "index") });
    return { ...readRepository(name, code), [Symbol.dispose]: dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

function readRepository(label: string, code: string): Source & Pick<OpenSource, "versions"> {
  const spec = join(code, "spec/openapi.yaml");
  if (!existsSync(spec)) throw new SourceError(`${label} has no spec/openapi.yaml.`);
  const versions = workspacePackages(code).flatMap(({ manifest: { name, version } }) =>
    version === undefined ? [] : [[name, version] as const],
  );
  return { label, document: bundled(spec, label), code, versions: Object.fromEntries(versions) };
}

/** The document in one piece: one that is already is taken as it stands. */
function bundled(file: string, label: string): JsonObject {
  try {
    return file.endsWith(".json") ? parsed(file) : bundle(file).document;
  } catch (error) {
    throw new SourceError(`${label} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parsed(file: string): JsonObject {
  const document: Json = JSON.parse(readFileSync(file, "utf8"));
  if (isObject(document) && typeof document["openapi"] === "string") return document;
  throw new Error("it is no OpenAPI document.");
}

function isFile(name: string): boolean {
  return existsSync(name) && statSync(name).isFile();
}
