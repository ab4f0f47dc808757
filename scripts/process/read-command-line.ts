import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** What is wrong with an option or an argument; its message is shown above the usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What a root command takes. */
interface CommandLine<Options extends ParseArgsOptionsConfig, Result> {
  /** The text for `--help`; also shown below what is wrong. Starts with `Usage: pnpm <command>`. */
  readonly usage: string;
  readonly options: Options;
  /** Makes of the words what the command needs; throws {@link UsageError} for what it cannot take. */
  readonly read: (
    values: ReturnType<typeof parseArgs<{ options: Options }>>["values"],
    positionals: readonly string[],
  ) => Result;
  /** Whether words without a dash are taken. @default false */
  readonly allowPositionals?: boolean;
}

/** Reads the words after a root command. Ends the process with 0 after `--help`, with 2 where they are wrong. */
export function readCommandLine<const Options extends ParseArgsOptionsConfig, Result>(
  args: readonly string[],
  { usage, options, read, allowPositionals = false }: CommandLine<Options, Result>,
): Result {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    process.exit(0);
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals });
    return read(values, positionals);
  } catch (error) {
    if (!isAboutUsage(error)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

function isAboutUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && `${error.code}`.startsWith("ERR_PARSE_ARGS");
}
