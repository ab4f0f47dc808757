import { exitCode } from "@copilot-spaces/reference/commands";
import { hasFlag } from "../grammar/invocation.ts";
import { wantsColor } from "../help/wants-color.ts";
import type { Io } from "../io.ts";
import { createPaint } from "../output/paint.ts";
import { hideProgress } from "../output/progress.ts";
import { visibleLines } from "../output/visible.ts";
import { writeAll } from "../output/write-all.ts";
import { Problem } from "../problem.ts";
import { describeError, type Scene } from "./describe-error.ts";
import { failureJson } from "./failure-json.ts";
import { failureText } from "./failure-text.ts";
import { redact } from "./redact.ts";
import { wantsJson } from "./wants-json.ts";

/** What a command was when it failed. */
export interface FailedRun extends Scene {
  /** The words after `cps`. */
  readonly args: readonly string[];
}

/**
 * Tells on standard error what went wrong: in words, or with `--json` as one JSON object. Nothing is thrown, and nothing
 * is written to standard output.
 * @returns the exit code
 */
export async function reportFailure(error: unknown, { io, invocation, args }: FailedRun): Promise<number> {
  hideProgress(io);
  // What was under way when Ctrl-C came fails in one way or another.
  if (io.signal.aborted) {
    if (io.stderr.isTTY) io.stderr.write("\n");
    return exitCode("interrupted");
  }
  const failure = await describeSafely(error, { io, invocation });
  const text = wantsJson(invocation, args) ? failureJson(failure) : colored(failureText(failure, io), io);
  const verbose = invocation === undefined ? args.includes("--verbose") : hasFlag(invocation, "verbose");
  const stack = verbose && !(error instanceof Problem) ? stackOf(error) : "";
  await writeAll(io.stderr, redact(io, `${stack}${text}\n`));
  return exitCode(failure.exit);
}

/** An error that cannot be told, as one whose fields throw, is told all the same. */
async function describeSafely(error: unknown, scene: Scene): ReturnType<typeof describeError> {
  try {
    return await describeError(error, scene);
  } catch (second) {
    return describeError(new Error("an error that cannot be told", { cause: second }), scene);
  }
}

function colored(text: string, io: Pick<Io, "stderr" | "env">): string {
  const [first = "", ...others] = text.split("\n");
  const paint = createPaint(wantsColor(io, io.stderr));
  return [paint("red", first), ...others].join("\n");
}

/** Where it came from, cause by cause. */
function stackOf(error: unknown): string {
  const stacks: string[] = [];
  for (let each = error; each instanceof Error && stacks.length < 8; each = each.cause) {
    stacks.push(`${stacks.length === 0 ? "" : "caused by "}${each.stack ?? each.message}`);
  }
  return stacks.length === 0 ? "" : `${visibleLines(stacks.join("\n"))}\n`;
}
