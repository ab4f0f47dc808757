import { checkSteps } from "./check/steps.ts";
import { runSteps } from "./process/run-steps.ts";

const { passed, failed } = await runSteps(checkSteps, (text) => process.stdout.write(text));
console.log(
  `\n${passed} of ${passed + failed.length} checks passed${failed.length > 0 ? `; failed: ${failed.join(", ")}` : ""}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
