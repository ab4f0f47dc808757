import { platform } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { Io } from "../io.ts";
import { usageProblem } from "../problem.ts";

/**
 * The folder of everything that is kept between runs: `$COPILOT_SPACES_CONFIG_DIR`, else `copilot-spaces` in
 * `$XDG_CONFIG_HOME`, in `%APPDATA%` on Windows, in `~/.config`. `undefined` where the environment names none of them:
 * then nothing is kept, and nothing that another user kept is read.
 */
export function findConfigFolder({ env, cwd }: Pick<Io, "env" | "cwd">): string | undefined {
  if (env["COPILOT_SPACES_CONFIG_DIR"]) return resolve(cwd, env["COPILOT_SPACES_CONFIG_DIR"]);
  // The XDG specification has relative paths ignored.
  const candidates = [env["XDG_CONFIG_HOME"], ...(platform() === "win32" ? [env["APPDATA"]] : [])];
  const base =
    candidates.find((path) => path !== undefined && isAbsolute(path)) ?? (env["HOME"] && `${env["HOME"]}/.config`);
  return base ? join(base, "copilot-spaces") : undefined;
}

/** The same for what cannot go on without. */
export function configFolder(io: Pick<Io, "env" | "cwd">): string {
  const folder = findConfigFolder(io);
  if (folder === undefined) {
    throw usageProblem(
      "There is no folder to keep the configuration in: HOME is not set.",
      "Set COPILOT_SPACES_CONFIG_DIR.",
    );
  }
  return folder;
}
