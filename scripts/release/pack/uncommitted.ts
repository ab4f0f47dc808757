import { runCommand } from "../../process/run-command.ts";

/** How many files are named. */
const named = 10;

/** Says what of a repository is not in its HEAD, and so in no release of it; undefined when everything is. */
export async function uncommittedText(source: string): Promise<string | undefined> {
  const { output } = await runCommand("git", ["status", "--porcelain"], { cwd: source });
  const lines = output.split("\n").filter((line) => line !== "");
  if (lines.length === 0) return undefined;
  const more = lines.length > named ? [`  … and ${lines.length - named} more`] : [];
  return ["Not committed, so not in this release:", ...lines.slice(0, named), ...more].join("\n");
}
