import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages, root } from "../../process/workspace.ts";
import { installProject } from "../tools/install-project.ts";
import { configuredRegistry } from "./configured-registry.ts";
import { registryEnvironment } from "./registry-environment.ts";
import { registrySettings } from "./registry-settings.ts";

const toolsFolder = join(root, "scripts/release/tools");

/** A registry of npm packages on this machine, empty of ours. */
export interface Registry {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  /** What every command that is to use it gets in its environment. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Options of {@link startRegistry}. */
export interface RegistryOptions {
  /** Whether packages that are not ours come from the registry that npm is configured for. @default true */
  readonly proxy?: boolean;
  /** What may be published to it, and then comes from nowhere else. @default our published packages */
  readonly names?: readonly string[];
}

/**
 * Starts Verdaccio on a free port of 127.0.0.1. It takes our packages from anybody, without looking for them elsewhere,
 * and forgets everything when it is closed.
 */
export async function startRegistry(options: RegistryOptions = {}): Promise<Registry> {
  await installProject(toolsFolder);
  const folder = mkdtempSync(join(tmpdir(), "registry-"));
  const names = options.names ?? publishedPackages().map(({ manifest }) => manifest.name);
  const uplink = options.proxy === false ? undefined : await configuredRegistry(tmpdir());
  const settings = registrySettings({ folder, names, ...(uplink === undefined ? {} : { uplink }) });
  const child = fork(
    fileURLToPath(import.meta.resolve("./registry-process.ts")),
    [join(toolsFolder, "package.json"), JSON.stringify(settings)],
    { stdio: ["ignore", "pipe", "pipe", "ipc"] },
  );
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const close = async (): Promise<void> => {
    await ended(child);
    process.off("exit", remove);
    remove();
  };
  try {
    const url = `http://127.0.0.1:${await portOf(child)}/`;
    return { url, env: registryEnvironment(url, folder), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Resolves to the port once the process listens; rejects with what it printed when it ends before. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`the registry did not start\n${output}`)));
    child.on("message", (message) => {
      if (typeof message === "object" && message !== null && "port" in message) resolve(Number(message.port));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on("exit", () => resolve());
    child.kill();
  });
}
