import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { runCommand } from "./process/run-command.ts";
import { runSteps } from "./process/run-steps.ts";
import { root } from "./process/workspace.ts";

const stayUp = !readOnce(process.argv.slice(2));

const prepared = await runSteps(
  [
    { name: "generating from spec/", run: () => runCommand("node", ["scripts/generate.ts"]) },
    { name: "building the packages", run: () => runCommand("turbo", ["run", "build", "--output-logs=errors-only"]) },
  ],
  (text) => process.stdout.write(text),
);
if (prepared.failed.length > 0) process.exit(1);

process.stdout.write("starting the mock … ");
const mock = spawn(process.execPath, ["scripts/mock.ts"], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
const mockEnded = once(mock, "exit");
const url = await Promise.race([addressOf(mock.stdout), mockEnded.then(() => undefined)]);
if (url === undefined) {
  console.error("\nThe mock ended before it was ready; what it said is above.");
  process.exit(1);
}
console.log(`${url}\n`);

const calls = await runCommand("node", ["examples/first-calls/first-calls.ts", url], { show: true });

const commandLine = ["space", "list", "--org", "octo-org"];
console.log(`\ncps ${commandLine.join(" ")}\n`);
const listed = await runCommand("node", ["apps/cli/dist/cps.cjs", ...commandLine, "-o", "table"], {
  show: true,
  env: { COPILOT_SPACES_BASE_URL: url, COPILOT_SPACES_TOKEN: "any" },
});

const ownCommand = stayUp
  ? `npx -y pnpm@12 cps space get org:octo-org/3 --base-url ${url}     (COPILOT_SPACES_TOKEN=any)`
  : "npx -y pnpm@12 cps space get org:octo-org/3 --dry-run     the request that it would send";
console.log(`
The first calls are examples/first-calls/first-calls.ts. Next, try:
  ${ownCommand}
  npx -y pnpm@12 cps docs share with a team                    the reference, searched
  npx -y pnpm@12 test                                          everything that CI runs`);

const code = calls.code || listed.code;
if (stayUp && code === 0) {
  console.log(`\nThe mock stays up at ${url} until Ctrl-C.`);
  await Promise.race([mockEnded, once(process, "SIGINT"), once(process, "SIGTERM")]);
}
mock.kill("SIGTERM");
const [mockCode, signal] = await mockEnded;
const mockFailed = mockCode !== 0 && signal !== "SIGINT" && signal !== "SIGTERM";
if (mockFailed) console.error("The mock has failed; what it said is above.");
process.exitCode = mockFailed ? 1 : code;

/** Whether to end after the calls; a misspelt option ends the process at once. */
function readOnce(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { once: { type: "boolean", default: false } } }).values.once;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\nUsage: pnpm start [--once]`);
    process.exit(2);
  }
}

/** The address that the mock prints when it is ready; `undefined` when its output ends first. */
function addressOf(output: NodeJS.ReadableStream): Promise<string | undefined> {
  return new Promise((resolve) => {
    // The lines are read to the end, not only to the address: a full pipe would stop the mock.
    createInterface({ input: output })
      .on("line", (line) => {
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
        if (address !== undefined) resolve(address);
      })
      .on("close", () => resolve(undefined));
  });
}
