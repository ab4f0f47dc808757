import { type Jq, type JqResult, loadJq } from "jq-wasm/inline";
import { Problem, usageProblem } from "../../problem.ts";

/** What a filter made of a value. */
export interface FilterResult {
  /** Each result as JSON. */
  readonly texts: readonly string[];
  /** What `debug` and `stderr` wrote, line by line. */
  readonly messages: readonly string[];
  /** Why it stopped before the end. */
  readonly error: string | undefined;
}

/** The exit code of jq for a filter that does not compile. */
const compileError = 3;

/**
 * Compiles a jq filter. This is jq itself, as WebAssembly; it sees neither files nor the environment.
 * @param pretty - whether to lay out JSON in several lines
 * @throws a usage problem for a filter that does not compile
 */
export async function compileFilter(filter: string, pretty: boolean): Promise<(value: unknown) => FilterResult> {
  const jq = await loadJq();
  // A dash at the beginning is a minus here, not an option of jq's own command line.
  const program = filter.startsWith("-") ? ` ${filter}` : filter;
  const flags = pretty ? [] : ["-c"];
  // Nothing comes in, so that it is compiled and not run.
  const { exitCode, stderr } = run(jq, "", program, flags);
  if (exitCode === compileError)
    throw usageProblem(describe(stderr), "The filter is written in jq: https://jqlang.org");
  return (value) => {
    const result = run(jq, wellFormed(JSON.stringify(value ?? null)), program, flags);
    const lines = result.stderr === "" ? [] : result.stderr.split("\n");
    const failed = result.exitCode !== 0;
    const error = lines.filter((line) => /^jq: /.test(line)).join(" ");
    return {
      texts: split(result.stdout),
      messages: lines.filter((line) => !/^jq: /.test(line)),
      error: failed
        ? error.replace(/^jq: error( \(at [^)]*\))?:? ?/, "") || "the filter stopped with an error"
        : undefined,
    };
  };
}

function run(jq: Jq, input: string, program: string, flags: string[]): JqResult {
  try {
    return jq.raw(input, program, flags);
  } catch (cause) {
    throw new Problem("failed", "jq: the filter needs more memory than there is.", { cause });
  }
}

/** Half a character of two, which no text but JSON can hold, becomes a replacement character, as jq makes of it too. */
function wellFormed(json: string): string {
  return json.replace(/\\(u[dD][89a-fA-F][0-9a-fA-F]{2}|.)/g, (whole, rest: string) =>
    rest.length === 5 ? "\\ufffd" : whole,
  );
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
