import { rmSync } from "node:fs";
import { join } from "node:path";
import { checkSteps } from "./check/steps.ts";
import { runCommand } from "./process/run-command.ts";
import { runSteps } from "./process/run-steps.ts";
import { vitestResults } from "./process/vitest-results.ts";
import { root, workspacePackages } from "./process/workspace.ts";

const checks = await runSteps(checkSteps, (text) => process.stdout.write(text));

// An old report must not stand in for a run that never happened.
const packages = workspacePackages();
for (const { folder } of packages) rmSync(join(root, folder, ".vitest"), { recursive: true, force: true });

console.log("\ntests of every package …");
const run = await runCommand("turbo", ["run", "test", "--continue", "--output-logs=full"], { show: true });
const tests = vitestResults(root, packages);
for (const problem of tests.problems) console.error(problem);

const start = await runSteps(
  [{ name: "\nstart --once", run: () => runCommand("node", ["scripts/start.ts", "--once"]) }],
  (text) => process.stdout.write(text),
);

const passed = checks.passed + tests.passed + start.passed;
// A run that turbo calls failed is never reported as clean, whatever the reports say.
const failed = checks.failed.length + Math.max(tests.failed, run.code === 0 ? 0 : 1) + start.failed.length;
if (checks.failed.length > 0) console.error(`\nfailed checks: ${checks.failed.join(", ")}`);
// With every package's output above them, the failures are hard to find there.
if (tests.failures.length > 0) console.error(`\nfailed tests:\n\n${tests.failures.join("\n\n")}`);
if (tests.skipped > 0) console.log(`\n${tests.skipped} skipped: what they need is not on this machine; each says what`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
