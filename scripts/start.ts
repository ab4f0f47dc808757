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

const servers = [await startServer("mock"), await startServer("sandbox")] as const;
const [mock, sandbox] = servers;

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
  console.log(`\nThe mock stays up at ${mock.url}, the sandbox at ${sandbox.url}, until Ctrl-C.`);
  await Promise.race([...servers.map(({ ended }) => ended), once(process, "SIGINT"), once(process, "SIGTERM")]);
}
const failed = (await Promise.all(servers.map(stopServer))).some((each) => each);
process.exitCode = failed ? 1 : code;

/** Whether to end after the calls; a misspelt option ends the process at once. */
function readOnce(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { once: { type: "boolean", default: false } } }).values.once;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\nUsage: pnpm start [--once]`);
    process.exit(2);
  }
}

interface Server {
  readonly name: string;
  readonly url: string;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<unknown[]>;
  stop(): void;
}

/** Starts one of the servers that have a script of their own; the process ends where it does not come up. */
async function startServer(name: "mock" | "sandbox"): Promise<Server> {
  process.stdout.write(`starting the ${name} … `);
  const child = spawn(process.execPath, [`scripts/${name}.ts`], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const url = await Promise.race([addressOf(child.stdout), ended.then(() => undefined)]);
  if (url === undefined) {
    console.error(`\nThe ${name} ended before it was ready; what it said is above.`);
    process.exit(1);
  }
  console.log(url);
  return { name, url, ended, stop: () => child.kill("SIGTERM") };
}

/** Whether it failed while it was up. */
async function stopServer({ name, ended, stop }: Server): Promise<boolean> {
  stop();
  const [code, signal] = await ended;
  const failed = code !== 0 && signal !== "SIGINT" && signal !== "SIGTERM";
  if (failed) console.error(`The ${name} has failed; what it said is above.`);
  return failed;
}

/** The address that a server prints when it is ready; `undefined` when its output ends first. */
function addressOf(output: NodeJS.ReadableStream): Promise<string | undefined> {
  return new Promise((resolve) => {
    // The lines are read to the end, not only to the address: a full pipe would stop the server.
    createInterface({ input: output })
      .on("line", (line) => {
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
        if (address !== undefined) resolve(address);
      })
      .on("close", () => resolve(undefined));
  });
}
