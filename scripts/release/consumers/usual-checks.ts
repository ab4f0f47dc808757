import type { Step } from "../../process/run-steps.ts";
import { findingsStep } from "../findings-step.ts";
import type { Bench } from "./bench.ts";
import { commandFindings, commandNameFindings } from "./command-line.ts";
import { clientColumns, contractFindings } from "./contract/contract-findings.ts";
import { ownNode, type Runtime } from "./runtimes.ts";
import { compiledFindings } from "./types/compiled-programs.ts";

/** One package manager, one compiler and one runtime: those that everybody here has. */
export function usualChecks(bench: Bench): Step[] {
  return [
    bench.consumer.step,
    bench.compiled.step,
    bench.command.step,
    ...nodeChecks(bench, ownNode),
    findingsStep("consumer: the command line's two names", () => commandNameFindings(bench.command.made())),
  ];
}

/** Every package that runs on Node, on one of them. */
export function nodeChecks(bench: Bench, runtime: Runtime): Step[] {
  const hooks = runtime.rendersHooks ? ["react"] : [];
  const columns = [...clientColumns, ...hooks, "cps"];
  return [
    findingsStep(`consumer: contract on ${runtime.name} (${columns.join(", ")})`, () =>
      contractFindings(bench.release(), bench.consumer.made(), {
        name: "column-cases",
        columns,
        takesColumns: true,
        runtime,
      }),
    ),
    compiledCheck(bench, runtime),
    findingsStep(`consumer: the command line on ${runtime.name}`, () =>
      commandFindings(bench.command.made(), bench.release(), runtime),
    ),
  ];
}

/** Entry points, sandbox and hooks on a runtime. */
export function compiledCheck({ compiled }: Bench, runtime: Runtime): Step {
  return findingsStep(`consumer: entry points, sandbox and hooks on ${runtime.name}`, () =>
    compiledFindings(compiled.made().folder, runtime),
  );
}
