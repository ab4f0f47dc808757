import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";

/** Where the result of a task came from. */
export type TaskOrigin = "own cache" | "remote cache" | "run";

/** What a run of turbo did. */
export interface TurboRun {
  readonly code: number;
  readonly output: string;
  /** By task, of those that have a script. */
  readonly origins: ReadonlyMap<string, TaskOrigin>;
}

/** The part of turbo's summary of a run that counts. */
interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly local: boolean; readonly remote: boolean; readonly status: string };
  }[];
}

/** Where and with what turbo runs. */
export interface TurboRunOptions {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs turbo and reads from its summary which tasks it ran, and which it found in a cache. */
export async function turboRun(args: readonly string[], { folder, env }: TurboRunOptions): Promise<TurboRun> {
  const runs = join(folder, ".turbo/runs");
  rmSync(runs, { recursive: true, force: true });
  const run = ["run", ...args, "--summarize", "--output-logs=errors-only"];
  const { code, output } = await runCommand("turbo", run, { cwd: folder, env });
  const [file] = readdirSync(runs);
  if (file === undefined) throw new Error(`turbo left no summary of its run:\n${output}`);
  const { tasks }: Summary = JSON.parse(readFileSync(join(runs, file), "utf8"));
  const own = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return { code, output, origins: new Map(own.map(({ taskId, cache }) => [taskId, originOf(cache)])) };
}

function originOf({ local, remote, status }: Summary["tasks"][number]["cache"]): TaskOrigin {
  if (status !== "HIT") return "run";
  return local || !remote ? "own cache" : "remote cache";
}

/** The tasks that did not come from where they should have; an empty run is wrong too. */
export function originFindings({ code, output, origins }: TurboRun, expected: TaskOrigin): string[] {
  if (code !== 0) return [`turbo ended with ${code}:\n${output}`];
  if (origins.size === 0) return ["turbo ran nothing"];
  return [...origins]
    .filter(([, origin]) => origin !== expected)
    .map(([task, origin]) => `${task}: ${origin}, not ${expected}`);
}
