import { failedCommand } from "../process/failed-command.ts";
import type { Step } from "../process/run-steps.ts";

/** As many findings as a person reads; what is wrong everywhere would be hundreds of the same. */
const shown = 20;

/** A step that fails by naming what it found, one sentence each, or by throwing. */
export function findingsStep(name: string, find: () => Promise<readonly string[]>): Step {
  return {
    name,
    async run() {
      try {
        const findings = await find();
        return { code: findings.length === 0 ? 0 : 1, output: printFindings(findings) };
      } catch (error) {
        return failedCommand(error);
      }
    },
  };
}

function printFindings(findings: readonly string[]): string {
  const more = findings.length - shown;
  return [...findings.slice(0, shown), ...(more > 0 ? [`… and ${more} more`] : [])].join("\n");
}

/** A step that makes something which later steps need. */
export interface Preparation<Made> {
  readonly step: Step;
  /** What it made. Throws the name of the step when it made nothing: why, the step itself has said. */
  made(): Made;
}

/** A step that makes something; it fails when it throws. */
export function preparation<Made extends object>(name: string, make: () => Promise<Made>): Preparation<Made> {
  let result: Made | undefined;
  return {
    step: findingsStep(name, async () => {
      result = await make();
      return [];
    }),
    made() {
      if (result === undefined) throw new Error(`"${name}" failed, and this needs it`);
      return result;
    },
  };
}
