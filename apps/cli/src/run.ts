import { exitCode } from "@copilot-spaces/reference/commands";
import type { Context } from "./context.ts";
import type { Invocation } from "./grammar/invocation.ts";
import { handlerOf } from "./handlers.ts";
import type { Io } from "./io.ts";
import { completeIo } from "./process-io.ts";
import { documentHash, version } from "./version.data.ts";

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
    // Shells and scripts ask for these two all the time: nothing is loaded for them that they do not need.
    if (args[0] === "--version") return printVersion(whole, [version]);
    if (args[0] === "__complete") {
      const { runComplete } = await import("./completion/run-complete.ts");
      await runComplete(args.slice(1), whole);
      return exitCode("done");
    }
    const { understand } = await import("./grammar/understand.ts");
    const { parsed, commands } = understand(args);
    if (parsed.kind === "help") {
      const { printHelp } = await import("./help/print-help.ts");
      whole.stdout.write(printHelp(parsed, commands, whole));
      return exitCode("done");
    }
    if (parsed.kind === "version") {
      return printVersion(whole, args[0] === "version" ? [version, `document ${documentHash}`] : [version]);
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

/** `cps version` also says which document; scripts that ask for `--version` get one line. */
function printVersion({ stdout }: Io, lines: readonly string[]): number {
  stdout.write(`${lines.join("\n")}\n`);
  return exitCode("done");
}
