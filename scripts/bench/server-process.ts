import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "../process/workspace.ts";

/** The document that servers are measured on. */
export const document = join(root, "spec/dist/openapi.json");

/** The words after `node` that start a server on a port. */
export type ServerArguments = (port: number) => readonly string[];

/** Prism's own command on the same document. */
export const prismCommand: ServerArguments = (port) => [
  join(packageFolder("@stoplight/prism-cli"), "dist/index.js"),
  ...["mock", "--errors", "--port", `${port}`, document],
];

/** What every server is asked first, and a token that each of them takes. */
export const firstRequest = { path: "/orgs/octo-org/copilot-spaces/3", authorization: "Bearer sandbox.octocat" };

/** A server in a process of its own. */
export interface ServerProcess {
  /** Origin. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server, and resolves when it has answered {@link firstRequest}. */
export async function startServer(args: ServerArguments): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, args(port), { cwd: root, stdio: "ignore" });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, "exit");
  };
  try {
    await firstAnswer(child, url);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** From the start of a process to its first answer, in milliseconds. */
export async function millisecondsToFirstAnswer(args: ServerArguments): Promise<number> {
  const start = performance.now();
  const server = await startServer(args);
  const taken = performance.now() - start;
  await server.stop();
  return taken;
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  const { path, authorization } = firstRequest;
  while (child.exitCode === null) {
    const response = await fetch(`${url}${path}`, { headers: { authorization } }).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    if (response !== undefined) throw new Error(`${child.spawnargs.join(" ")} answered ${response.status}`);
    await setTimeout(3);
  }
  throw new Error(`${child.spawnargs.join(" ")} ended with exit code ${child.exitCode} before it answered`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
