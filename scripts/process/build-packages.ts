import { runCommand } from "./run-command.ts";

/**
 * Builds a package and what it needs, or every package; ends the process with 1, and with what went wrong, if it cannot.
 * Inside a task of turbo nothing is done: turbo has built what the task needs, and a second turbo would write over files
 * that other tasks read at that moment.
 */
export async function buildPackages(filter?: string): Promise<void> {
  if (process.env["TURBO_HASH"]) return;
  const of = filter === undefined ? [] : [`--filter=${filter}`];
  const { code, output } = await runCommand("turbo", ["run", "build", ...of, "--output-logs=errors-only"]);
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}
