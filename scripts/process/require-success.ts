import { type CommandOptions, runCommand } from "./run-command.ts";

/** Runs a command; resolves to its output, rejects with it when the command fails. */
export async function requireSuccess(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  const { code, output } = await runCommand(command, args, options);
  if (code === 0) return output;
  throw new Error(`${[command, ...args].join(" ")} ended with ${code}:\n${output.trim()}`);
}
