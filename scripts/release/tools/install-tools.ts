import { join } from "node:path";
import { runCommand } from "../../process/run-command.ts";
import { root } from "../../process/workspace.ts";

/** The folder of the project that only a rehearsal needs: nobody else installs it. */
export const toolsFolder: string = join(root, "scripts/release/tools");

/** Installs what the lock file of {@link toolsFolder} names; takes a second when it is there already. */
export async function installTools(): Promise<void> {
  const { code, output } = await runCommand("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: toolsFolder,
  });
  if (code !== 0) throw new Error(`the tools of the rehearsal could not be installed in ${toolsFolder}\n${output}`);
}
