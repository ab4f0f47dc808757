import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
import type * as mockModule from "@copilot-spaces/testing/mock";
import { buildPackages } from "./build-packages.ts";
import { UsageError } from "./read-command-line.ts";
import { root } from "./workspace.ts";

/** A server that has started. */
export interface Served {
  /** What to tell whoever started it: the address and three commands to try. */
  readonly introduction: string;
  close(): Promise<void>;
}

/** A server with a root command of its own. */
export interface ServerCommand<Modules> {
  /** As people call it: `mock`. */
  readonly name: string;
  /** The errors that a person can mend; of these only the message is shown. */
  readonly mendable: string;
  /** Imports what the server is made of. */
  load(): Promise<Modules>;
  start(modules: Modules): Promise<Served>;
}

/** Starts a server and keeps it up until Ctrl-C; in a clone where nothing has been built yet, builds it first. */
export async function serve<Modules>({ name, mendable, load, start }: ServerCommand<Modules>): Promise<void> {
  // Compiled code kept from the last run is a fifth of the time until Prism is ready.
  enableCompileCache(join(root, "node_modules/.cache/copilot-spaces/compile"));
  const [modules, { untilStopped }] = await loadBuilt(name, load);
  try {
    const server = await start(modules);
    // A signal ends the process without the clean exit at which the cache would be written.
    flushCompileCache();
    // Whoever reads the introduction may ask for the end at once.
    const stopped = untilStopped();
    console.log(server.introduction);
    await stopped;
    await server.close();
  } catch (error) {
    if (!(error instanceof Error && error.name === mendable)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** A TCP port as it is typed; 0 is any free one. */
export function readPort(text = "0", option = "--port"): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new UsageError(`${option} takes 0 to 65535, not ${text}`);
  return Number(text);
}

async function loadBuilt<Modules>(
  name: string,
  load: () => Promise<Modules>,
): Promise<[Modules, Pick<typeof mockModule, "untilStopped">]> {
  const loadAll = () => Promise.all([load(), import("@copilot-spaces/testing/mock")]);
  try {
    return await loadAll();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
  }
  console.log(`building the ${name} …`);
  await buildPackages("@copilot-spaces/testing");
  return loadAll();
}
