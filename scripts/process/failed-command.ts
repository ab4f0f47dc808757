import type { CommandResult } from "./run-command.ts";

/** What is thrown where a command was to be run, as that command's failure: its message, and exit code 1. */
export function failedCommand(error: unknown): CommandResult {
  return { code: 1, output: error instanceof Error ? error.message : String(error) };
}
