import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "./run-command.ts";
import { root } from "./workspace.ts";

/**
 * Copies the repository as it is now, what is not committed included, into a folder: a repository of its own with one
 * commit. Without what git ignores: no `node_modules`, nothing built.
 */
export async function copyWorkingTree(folder: string): Promise<void> {
  const listed = await git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate");
  const deleted = new Set((await git(root, "ls-files", "-z", "--deleted")).split("\0"));
  for (const file of listed.split("\0")) {
    if (file === "" || deleted.has(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true });
  }
  await git(folder, "init", "-q", "-b", "main");
  await git(folder, "add", "-A");
  const author = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com"];
  await git(folder, ...author, "commit", "-q", "--no-gpg-sign", "-m", "The working tree");
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  const { code, output } = await runCommand("git", args, { cwd });
  if (code !== 0) throw new Error(`git ${args.join(" ")} failed in ${cwd}:\n${output}`);
  return output;
}
