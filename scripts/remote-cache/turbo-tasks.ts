import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { root } from "../process/workspace.ts";

/** A task as turbo would run it. */
export interface TurboTask {
  /** `@copilot-spaces/client#build` */
  readonly taskId: string;
  /** Of everything that the result may depend on: two tasks of one hash have one result. */
  readonly hash: string;
  /** Files, relative to the package's folder. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs?: readonly string[] | null;
  /** The package's folder. */
  readonly directory: string;
  /** The script; `<NONEXISTENT>` where the package has none of that name. */
  readonly command: string;
  readonly cache: { readonly status: "HIT" | "MISS" };
}

/** The tasks that turbo would run, by id, and whether each is in its cache; nothing is run. */
export async function turboTasks(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, TurboTask>> {
  const turbo = join(root, "node_modules/.bin/turbo");
  const { code, output } = await runCommand(turbo, ["run", ...names, "--dry=json"], {
    cwd: folder,
    env: { TURBO_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) throw new Error(`turbo says in ${folder}:\n${output}`);
  const { tasks }: { tasks: readonly TurboTask[] } = JSON.parse(output.slice(output.indexOf("{\n")));
  return new Map(tasks.map((task) => [task.taskId, task]));
}
