import type { CommandResult } from "./run-command.ts";

/** One thing that the pipeline checks or does. */
export interface Step {
  /** What it looks at, as a person would say it: `layering`. */
  readonly name: string;
  readonly run: () => Promise<CommandResult>;
}

/** How many steps passed and failed. */
export interface StepsResult {
  readonly passed: number;
  readonly failed: readonly string[];
}

/**
 * Runs every step, one after the other, also after one has failed: whoever mends one finding wants to know the others.
 * Says what it is doing before it does it, and shows the output of what failed.
 */
export async function runSteps(steps: readonly Step[], write: (text: string) => void): Promise<StepsResult> {
  const failed: string[] = [];
  for (const step of steps) {
    write(`${step.name} … `);
    const started = performance.now();
    const { code, output } = await step.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    write(code === 0 ? `ok (${seconds} s)\n` : `FAILED (${seconds} s)\n${indent(output)}\n`);
    if (code !== 0) failed.push(step.name);
  }
  return { passed: steps.length - failed.length, failed };
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, "  ");
}
