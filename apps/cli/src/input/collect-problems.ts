import { Problem, usageProblem } from "../problem.ts";

/** What is wrong, one line each, and what would be right. */
export interface Wrongs {
  readonly lines: readonly string[];
  readonly hints: readonly string[];
}

/** All that is wrong in one problem. */
export function wrongRequest({ lines, hints }: Wrongs): Problem {
  const [only = "", ...more] = lines;
  if (more.length === 0) return usageProblem(only, ...hints);
  return usageProblem(`${lines.length} things are wrong, and nothing was sent.`, ...lines, ...hints);
}

/**
 * Runs every task, and then tells all that they found wrong, so that it can be mended at once.
 * @throws {Problem} of kind `usage`; whatever else a task throws is thrown as it is
 */
export async function collectProblems(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const problems: Problem[] = [];
  for (const task of tasks) {
    try {
      await task();
    } catch (error) {
      if (!(error instanceof Problem) || error.exit !== "usage") throw error;
      problems.push(error);
    }
  }
  const [first, ...more] = problems;
  if (first === undefined) return;
  if (more.length === 0) throw first;
  throw wrongRequest({
    lines: problems.map(({ message }) => message),
    hints: [...new Set(problems.flatMap(({ hints }) => hints))],
  });
}
