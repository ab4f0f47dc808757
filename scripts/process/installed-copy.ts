import { delimiter, join } from "node:path";
import { copyWorkingTree } from "./copy-working-tree.ts";
import { requireSuccess } from "./require-success.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { root } from "./workspace.ts";

/** A clone in which everything is installed, and nothing built. */
export interface InstalledCopy extends Disposable {
  readonly path: string;
  /** For commands that run in it: its own tools, and turbo's cache from here, so that what was built is not built again. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Clones a repository's HEAD, or copies this one as it is now, and installs what the lock file names, from pnpm's store
 * alone; takes some seconds.
 */
export async function installedCopy(repository?: string): Promise<InstalledCopy> {
  const folder = temporaryFolder();
  try {
    if (repository === undefined) await copyWorkingTree(folder.path);
    else await requireSuccess("git", ["clone", "--quiet", repository, folder.path]);
    await requireSuccess("pnpm", ["install", "--frozen-lockfile", "--offline"], { cwd: folder.path });
  } catch (error) {
    folder[Symbol.dispose]();
    throw error;
  }
  const path = [join(folder.path, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
  const env = {
    PATH: path,
    TURBO_CACHE_DIR: join(root, ".turbo/cache"),
    TURBO_TELEMETRY_DISABLED: "1",
    // A task of turbo here is none there, where nothing has been built for it.
    TURBO_HASH: "",
  };
  return { path: folder.path, env, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}
