import { Problem, usageProblem } from "../../problem.ts";

/** A jq filter that compiles. */
export interface Filter {
  /** Runs it on a value. */
  apply(value: unknown): Promise<FilterResult>;
  /** To be called in the end. */
  close(): Promise<void>;
}

/** What a filter made of a value. */
export interface FilterResult {
  /** Each result as JSON. */
  readonly texts: readonly string[];
  /** What `debug` and `stderr` wrote, line by line. */
  readonly messages: readonly string[];
  /** Why it stopped before the end. */
  readonly error: string | undefined;
}

export interface FilterOptions {
  /** Whether to lay out JSON in several lines. */
  readonly pretty: boolean;
  /** Ends a filter that is under way. */
  readonly signal: AbortSignal;
}

/** The exit code of jq for a filter that does not compile. */
const compileError = 3;

/**
 * Compiles a jq filter. This is jq itself, as WebAssembly; it sees neither files nor the environment.
 * @throws a usage problem for a filter that does not compile
 */
export async function compileFilter(filter: string, { pretty, signal }: FilterOptions): Promise<Filter> {
  const { startJq } = await import("./jq-thread.ts");
  const thread = startJq(signal);
  // A dash at the beginning is a minus here, not an option of jq's own command line.
  const program = filter.startsWith("-") ? ` ${filter}` : filter;
  const run = async (input: string) => {
    const outcome = await thread.run({ input, program, flags: pretty ? [] : ["-c"] });
    if (outcome === undefined) throw new Problem("failed", "jq: the filter needs more memory than there is.");
    return outcome;
  };
  // Nothing comes in, so that it is compiled and not run.
  const { exitCode, stderr } = await run("");
  if (exitCode === compileError) {
    await thread.close();
    throw usageProblem(describe(stderr), "The filter is written in jq: https://jqlang.org");
  }
  return { apply: async (value) => readOutcome(await run(inputOf(value))), close: thread.close };
}

/** JSON with a replacement character for half a character of two, as jq makes of it too; no text but JSON can hold it. */
function inputOf(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/\\(u[dD][89a-fA-F][0-9a-fA-F]{2}|.)/g, (whole, rest: string) =>
    rest.length === 5 ? "\\ufffd" : whole,
  );
}

function readOutcome(outcome: { readonly stdout: string; readonly stderr: string; readonly exitCode: number }) {
  const { stdout, stderr, exitCode } = outcome;
  const lines = stderr === "" ? [] : stderr.split("\n");
  const isError = (line: string) => line.startsWith("jq: ");
  const error = lines.filter(isError).join(" ");
  const reason = error.replace(/^jq: error( \(at [^)]*\))?:? ?/, "") || "the filter stopped with an error";
  return {
    texts: split(stdout),
    messages: lines.filter((line) => !isError(line)),
    error: exitCode === 0 ? undefined : reason,
  };
}

/** Several results: each begins at the beginning of a line, and what belongs to it is indented or closes it. */
function split(stdout: string): readonly string[] {
  return stdout === "" ? [] : stdout.split(/\n(?![ \]}])/);
}

/** The first line of what jq says of a filter, and where. */
function describe(stderr: string): string {
  const [first = ""] = stderr.split("\n");
  return `--jq: ${first.replace(/^jq: error: /, "").replace(/:$/, "")}`;
}
