import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { type InstalledCopy, installedCopy } from "./installed-copy.ts";
import { type CommandResult, runCommand } from "./run-command.ts";
import { root, workspacePackages } from "./workspace.ts";

/** A clone of the working tree in which everything is installed and built as it is here. */
export interface BuiltCopy extends InstalledCopy {
  /** Runs a command in it, whatever its exit code. */
  run(command: string, ...args: readonly string[]): Promise<CommandResult>;
}

/** Copies the repository, installs it and brings along what is built, which a change of the lock file would build anew. */
export async function builtCopy(): Promise<BuiltCopy> {
  const copy = await installedCopy();
  for (const { folder } of workspacePackages()) {
    const dist = join(root, folder, "dist");
    if (folder !== "spec" && existsSync(dist)) cpSync(dist, join(copy.path, folder, "dist"), { recursive: true });
  }
  return { ...copy, run: (command, ...args) => runCommand(command, args, { cwd: copy.path, env: copy.env }) };
}
