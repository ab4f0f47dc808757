import type { Settings } from "../src/account/settings.ts";
import { commands } from "../src/grammar/commands.data.ts";
import { parse } from "../src/grammar/parse.ts";
import type { Plan } from "../src/input/plan.ts";
import { planApi } from "../src/input/plan-api.ts";
import { planOperation } from "../src/input/plan-operation.ts";
import { Problem } from "../src/problem.ts";
import { type CapturedOptions, captureIo } from "./captured-io.ts";

/** What a line under test finds around it; nothing can be sent. */
export interface LineOptions extends Omit<CapturedOptions, "fetch"> {
  readonly settings?: Partial<Pick<Settings, "server" | "owner">>;
}

/** Plans what a whole command line asks for: `["space", "get", "org:acme/5"]`. */
export async function planLine(args: readonly string[], { settings, ...options }: LineOptions = {}): Promise<Plan> {
  const parsed = parse(args, commands);
  if (parsed.kind !== "invocation") throw new Error(`that asks for ${parsed.kind}`);
  const { invocation } = parsed;
  const plan = invocation.command.operations === undefined ? planApi : planOperation;
  return plan(
    { io: captureIo(options), invocation },
    {
      server: settings?.server ?? { baseUrl: "https://api.github.com", host: "github.com" },
      // Read when it is asked for, as of real settings.
      get owner() {
        return settings?.owner;
      },
    },
  );
}

/** Why a command line is refused: its message and its hints, by lines. */
export async function refusal(args: readonly string[], options?: LineOptions): Promise<readonly string[]> {
  try {
    await planLine(args, options);
  } catch (error) {
    if (error instanceof Problem && error.exit === "usage") return [error.message, ...error.hints];
    throw error;
  }
  throw new Error(`${args.join(" ")} is not refused`);
}
