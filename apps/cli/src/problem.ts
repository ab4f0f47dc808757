import type { ExitName } from "@copilot-spaces/reference/commands";

/** What a problem has besides its first line. */
export interface ProblemDetails {
  /** What to do about it: one line each. */
  readonly hints?: readonly string[];
  readonly cause?: unknown;
}

/** Anything that ends a command otherwise than it was meant to, with how it ends. */
export class Problem extends Error {
  static {
    Problem.prototype.name = "Problem";
  }

  readonly exit: ExitName;
  readonly hints: readonly string[];

  constructor(exit: ExitName, message: string, { hints = [], cause }: ProblemDetails = {}) {
    super(message, { cause });
    this.exit = exit;
    this.hints = hints;
  }
}

/** What was typed, or what a file or the configuration holds, cannot be used: nothing was sent. */
export function usageProblem(message: string, ...hints: readonly string[]): Problem {
  return new Problem("usage", message, { hints });
}
