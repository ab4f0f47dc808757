import { lstatSync, readFileSync, type Stats } from "node:fs";
import { platform } from "node:os";
import { usageProblem } from "../problem.ts";

/** Bits of a file's mode that must not be set. */
export interface FileRules {
  /** `0o077` where nobody else may even read it; `0o002` where not everybody may write it. */
  readonly refusedMode: number;
}

/** No value that is kept comes near this many bytes. */
const largest = 65_536;

/**
 * The trimmed text of a file that this program keeps, or `undefined` where there is none. Links are not followed:
 * replacing one would cut it off from what it points to.
 */
export function readKeptFile(path: string, rules: FileRules): string | undefined {
  const stats = inspectKeptFile(path);
  if (stats === undefined) return undefined;
  // As ssh does: whoever else can read a token has it, whoever else can write a setting chooses the server.
  if (platform() !== "win32" && (stats.mode & rules.refusedMode) !== 0) {
    const secret = (rules.refusedMode & 0o040) !== 0;
    throw usageProblem(
      `${path} is not used: other users may ${secret ? "read" : "write"} it.`,
      `Run \`chmod ${secret ? "600" : "o-w"} ${path}\`.`,
      ...(secret ? ["If others use this machine, replace the token: they may have it."] : []),
    );
  }
  if (stats.size > largest)
    throw usageProblem(`${path} is too large to be what it should be.`, `Look at it, and remove it.`);
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    throw unusable(path, "read", error);
  }
}

/** What stands at a path; anything but a file of its own is a problem. */
export function inspectKeptFile(path: string): Stats | undefined {
  let stats: Stats | undefined;
  try {
    stats = lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unusable(path, "read", error);
  }
  if (stats?.isSymbolicLink()) {
    throw usageProblem(
      `${path} is a link, and links are not followed.`,
      "Put the file itself there, or set COPILOT_SPACES_CONFIG_DIR to the folder that holds it.",
    );
  }
  if (stats !== undefined && !stats.isFile()) {
    throw usageProblem(`${path} should be a file, and is not one.`, "Move it away, or set COPILOT_SPACES_CONFIG_DIR.");
  }
  return stats;
}

/** The problem of what the system refuses. */
export function unusable(path: string, doing: "read" | "written" | "removed", error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const refused = ["EACCES", "EPERM", "EROFS"].includes(code);
  return usageProblem(
    `${path} cannot be ${doing}${code && ` (${code})`}.`,
    ...(refused ? ["See whose the file and its folder are, and what one may do with them: `ls -la`."] : []),
  );
}
