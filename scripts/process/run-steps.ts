import { failedCommand } from "./failed-command.ts";
import type { CommandResult } from "./run-command.ts";

/** How a step ended. */
export interface StepResult extends CommandResult {
  /** What is worth knowing although nothing is wrong: `6 packages, 1.2 MB`. */
  readonly note?: string;
}

/** One thing that the pipeline checks or does. */
export interface Step {
  /** What it looks at, as a person would say it: `layering`. */
  readonly name: string;
  readonly run: () => Promise<StepResult>;
  /** Whether the steps after it cannot do without it. @default false */
  readonly needed?: boolean;
}

/** How many steps passed and failed. */
export interface StepsResult {
  readonly passed: number;
  readonly failed: readonly string[];
}

/**
 * Runs every step, one after the other, also after one has failed: whoever mends one finding wants to know the others.
 * Only a failed one that the others need ends the run. Says what it is doing before it does it, and shows the output of what failed.
 */
export async function runSteps(steps: readonly Step[], write: (text: string) => void): Promise<StepsResult> {
  const failed: string[] = [];
  let passed = 0;
  for (const step of steps) {
    write(`${step.name} … `);
    const started = performance.now();
    // A step that cannot even be run has failed; the ones after it still say what they know.
    const { code, output, note }: StepResult = await step.run().catch(failedCommand);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    write(
      code === 0
        ? `ok (${seconds} s)${note === undefined ? "" : `: ${note}`}\n`
        : `FAILED (${seconds} s)\n${indent(output)}\n`,
    );
    if (code === 0) passed += 1;
    else failed.push(step.name);
    if (code !== 0 && step.needed === true) break;
  }
  return { passed, failed };
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, "  ");
}
