import type { Step } from "../../process/run-steps.ts";
import { type BenchOptions, prepareBench } from "./bench.ts";
import { matrixChecks } from "./matrix-checks.ts";
import { usualChecks } from "./usual-checks.ts";

/** What {@link consumerChecks} needs to know. */
export interface ConsumerChecksOptions extends BenchOptions {
  /** Whether every package manager, compiler, runtime and bundler has its turn, or one of each. */
  readonly matrix: boolean;
}

/** The steps that install published packages outside of the workspace, and try whether they do what they should. */
export function consumerChecks({ matrix, ...options }: ConsumerChecksOptions): Step[] {
  const bench = prepareBench(options);
  return matrix ? [...usualChecks(bench), ...matrixChecks(bench)] : usualChecks(bench);
}
