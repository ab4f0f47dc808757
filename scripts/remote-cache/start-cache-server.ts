import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { spawnServer } from "../process/spawn-server.ts";
import { installProject } from "../release/tools/install-project.ts";

/** turborepo-remote-cache on this machine. */
export interface CacheServer {
  readonly url: string;
  /** What a caller has to send. */
  readonly token: string;
  stop(): Promise<void>;
}

/** The project that it is installed from; no part of the workspace. */
const project = join(import.meta.dirname, "server");

/**
 * Installs it where that has not been done yet, and starts it on a free port; it keeps its artifacts in a folder. One that
 * only gives them is what people and pull requests get.
 */
export async function startCacheServer(storage: string, access: "writes" | "reads" = "writes"): Promise<CacheServer> {
  await installProject(project);
  const token = randomBytes(24).toString("hex");
  const server = await spawnServer([join(project, "node_modules/turborepo-remote-cache/dist/cli.js")], {
    HOST: "127.0.0.1",
    PORT: "0",
    READ_ONLY: `${access === "reads"}`,
    STORAGE_PROVIDER: "local",
    STORAGE_PATH: storage,
    STORAGE_PATH_USE_TMP_FOLDER: "false",
    TURBO_TOKEN: token,
    // Any text: the server keeps signatures only when it has this, and has no use for the key itself.
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: "signatures are kept",
  });
  if (server === undefined) throw new Error("turborepo-remote-cache did not start; what it said is above");
  return { url: server.url, token, stop: () => server.stop() };
}
