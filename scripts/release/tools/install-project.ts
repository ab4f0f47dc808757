import { runCommand } from "../../process/run-command.ts";

/**
 * Installs a project that is no part of the workspace and has a lock file of its own: what only a rehearsal needs, nobody
 * else has to install. Takes a second when it is there already.
 */
export async function installProject(folder: string): Promise<void> {
  const { code, output } = await runCommand("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`the tools of the rehearsal could not be installed in ${folder}\n${output}`);
}
