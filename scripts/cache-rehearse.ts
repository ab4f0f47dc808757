import { readCommandLine } from "./process/read-command-line.ts";
import { runSteps } from "./process/run-steps.ts";
import { CacheRehearsal } from "./remote-cache/rehearsal.ts";

const { tests } = readCommandLine(process.argv.slice(2), {
  usage: `Usage: pnpm cache:rehearse [--tests]

Starts a server for turbo's remote cache on this machine, and lets a second clone of HEAD build everything from the first
one's cache, with signed artifacts; then spoils artifacts and keys, which turbo has to notice.

  --tests  the tests too, which takes as long as they take`,
  options: { tests: { type: "boolean", default: false } },
  read: ({ tests = false }) => ({ tests }),
});

const started = performance.now();
await using rehearsal = new CacheRehearsal(["build", "typecheck", ...(tests ? ["test"] : [])]);
const { passed, failed } = await runSteps(rehearsal.steps(), (text) => process.stdout.write(text));
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\n${passed} of ${passed + failed.length} steps passed in ${seconds} s`);
process.exitCode = failed.length > 0 ? 1 : 0;
