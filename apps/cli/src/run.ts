import { exitCode } from "@copilot-spaces/reference/commands";
import type { Context } from "./context.ts";
import { commands } from "./grammar/commands.data.ts";
import type { Invocation } from "./grammar/invocation.ts";
import { parse } from "./grammar/parse.ts";
import { handlerOf } from "./handlers.ts";
import type { Io } from "./io.ts";
import { completeIo } from "./process-io.ts";

/**
 * Runs a command line in this process: `run(["space", "list", "--org", "octo-org"])`. Nothing of the process is touched
 * that `io` replaces, and nothing is thrown.
 *
 * @param args - the words after `cps`
 * @param io - what to use instead of the process's own streams, environment, folder, clock and `fetch`
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Partial<Io> = {}): Promise<number> {
  const whole: Io = completeIo(io);
  let invocation: Invocation | undefined;
  try {
    if (args[0] === "__complete") {
      const { runComplete } = await import("./completion/run-complete.ts");
      await runComplete(args.slice(1), commands, whole);
      return exitCode("done");
    }
    const parsed = parse(args, commands);
    if (parsed.kind === "help") {
      const { printHelp } = await import("./help/print-help.ts");
      whole.stdout.write(printHelp(parsed, commands, whole));
      return exitCode("done");
    }
    if (parsed.kind === "version") {
      const { version } = await import("./version.data.ts");
      whole.stdout.write(`${version}\n`);
      return exitCode("done");
    }
    invocation = parsed.invocation;
    const context: Context = { io: whole, invocation };
    const handler = await handlerOf(invocation.command);
    await handler(context);
    return exitCode("done");
  } catch (error) {
    const { reportFailure } = await import("./failure/report-failure.ts");
    return reportFailure(error, { io: whole, invocation, args });
  }
}
