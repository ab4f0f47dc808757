import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { root } from "./workspace.ts";

/** A server that runs in a process of its own. */
export interface SpawnedServer {
  readonly url: string;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Ends it and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts a script that prints its address when it is ready. Its errors go to ours.
 *
 * @param args - the script, relative to the repository's root, and its arguments.
 * @param env - added to the environment.
 * @returns `undefined` when it ended before it was ready.
 */
export async function spawnServer(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<SpawnedServer | undefined> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal }));
  const url = await Promise.race([addressOf(child.stdout), ended.then(() => undefined)]);
  if (url === undefined) {
    await ended;
    return undefined;
  }
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, ended, stop };
}

/** The address that a server prints when it is ready; `undefined` when its output ends first. */
function addressOf(output: NodeJS.ReadableStream): Promise<string | undefined> {
  return new Promise((resolve) => {
    // The lines are read to the end, not only to the address: a full pipe would stop the server.
    createInterface({ input: output })
      .on("line", (line) => {
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
        if (address !== undefined) resolve(address);
      })
      .on("close", () => resolve(undefined));
  });
}
