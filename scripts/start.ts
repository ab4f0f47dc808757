import { once } from "node:events";
import { readCommandLine } from "./process/read-command-line.ts";
import { runCommand } from "./process/run-command.ts";
import { runSteps } from "./process/run-steps.ts";
import { type SpawnedServer, spawnServer } from "./process/spawn-server.ts";

const stayUp = readCommandLine(process.argv.slice(2), {
  usage: `Usage: pnpm start [--once]

Generates, builds, starts mock, sandbox and console, and makes first calls. Stays up until Ctrl-C.

  --once  ends after the calls`,
  options: { once: { type: "boolean" } },
  read: ({ once }) => once !== true,
});

const prepared = await runSteps(
  [
    { name: "generating from spec/", run: () => runCommand("node", ["scripts/generate.ts"]) },
    { name: "building the packages", run: () => runCommand("turbo", ["run", "build", "--output-logs=errors-only"]) },
  ],
  (text) => process.stdout.write(text),
);
if (prepared.failed.length > 0) process.exit(1);

const mock = await startServer("mock");
const sandbox = await startServer("sandbox");
const webConsole = await startServer("console", ["--mock", mock.url]);
const servers = [mock, sandbox, webConsole];

console.log("\nfirst calls, to the mock:\n");
const calls = await runCommand("node", ["examples/first-calls/first-calls.ts", mock.url], { show: true });

// Any login has a token of its own there.
const asOctocat = { COPILOT_SPACES_BASE_URL: sandbox.url, COPILOT_SPACES_TOKEN: "sandbox.octocat" };
const commands = [
  ["space", "create", "--user", "octocat", "--name", "Plans"],
  ["space", "list", "--user", "octocat"],
];
console.log("\nfirst commands, to the sandbox:");
const codes: number[] = [];
for (const command of commands) {
  console.log(`\n$ cps ${command.join(" ")}`);
  const options = { show: true, env: asOctocat };
  const { code } = await runCommand("node", ["apps/cli/dist/cps.cjs", ...command, "-o", "table"], options);
  codes.push(code);
}

const there = Object.entries(asOctocat).map(([name, value]) => `${name}=${value}`);
const ownCommand = stayUp
  ? `export ${there.join(" ")}
  npx -y pnpm@12 cps space create --user octocat --name Ideas`
  : "npx -y pnpm@12 sandbox                        the sandbox alone, for commands of your own";
console.log(`
Next, try:
  ${ownCommand}
  npx -y pnpm@12 cps docs share with a team     the reference, searched
  npx -y pnpm@12 test                           everything that CI runs`);

const code = [calls.code, ...codes].find((each) => each !== 0) ?? 0;
if (stayUp && code === 0) {
  console.log(`\nUntil Ctrl-C the mock is at ${mock.url}, the sandbox at ${sandbox.url}.
The console: ${webConsole.url}`);
  await Promise.race([...servers.map(({ ended }) => ended), once(process, "SIGINT"), once(process, "SIGTERM")]);
}
const failed = (await Promise.all(servers.map(stopServer))).some((each) => each);
process.exitCode = failed ? 1 : code;

interface Server extends SpawnedServer {
  readonly name: string;
}

/** Starts one of the servers that have a script of their own; the process ends where it does not come up. */
async function startServer(name: "mock" | "sandbox" | "console", args: readonly string[] = []): Promise<Server> {
  process.stdout.write(`starting the ${name} … `);
  const server = await spawnServer([`scripts/${name}.ts`, ...args]);
  if (server === undefined) {
    console.error(`\nThe ${name} ended before it was ready; what it said is above.`);
    process.exit(1);
  }
  console.log(server.url);
  return { name, ...server };
}

/** Whether it failed while it was up. */
async function stopServer({ name, ended, stop }: Server): Promise<boolean> {
  await stop();
  const { code, signal } = await ended;
  const failed = code !== 0 && signal !== "SIGINT" && signal !== "SIGTERM";
  if (failed) console.error(`The ${name} has failed; what it said is above.`);
  return failed;
}
