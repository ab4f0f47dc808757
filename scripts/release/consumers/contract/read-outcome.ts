import type { Outcome } from "../programs/run-columns.ts";

/** An outcome as it came from another process. Throws where it is none. */
export function readOutcome(value: unknown): Outcome {
  const { runtime, shown, problems } = Object(value);
  if (typeof runtime === "string" && typeof shown === "object" && Array.isArray(problems)) {
    return { runtime, shown, problems };
  }
  throw new Error(`a program said ${JSON.stringify(value)}, which is no outcome of the contract`);
}
