import { spawn } from "node:child_process";
import { commandLine } from "./command-line.ts";
import { root } from "./workspace.ts";

/** How a command ended. */
export interface CommandResult {
  /** The exit code; a command that a signal ended counts as 1. */
  readonly code: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

/** Options of {@link runCommand}. */
export interface CommandOptions {
  /** @default the repository's root */
  readonly cwd?: string;
  /** Also passes the output on while it comes. @default false */
  readonly show?: boolean;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command, its arguments as they are, and resolves when it has ended, whatever its exit code. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const { file, args: words, shell } = commandLine(command, args, process.platform);
    const child = spawn(file, words, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      shell,
    });
    let output = "";
    const take = (chunk: string): void => {
      output += chunk;
      if (options.show === true) process.stdout.write(chunk);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
