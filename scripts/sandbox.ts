import { parseArgs } from "node:util";
import type * as mockModule from "@copilot-spaces/testing/mock";
import type * as sandboxModule from "@copilot-spaces/testing/sandbox";
import { runCommand } from "./process/run-command.ts";

const usage = `Usage: pnpm sandbox [--port <number>] [--data <file>] [--spaces <number>]

Serves the API with memory on this machine until Ctrl-C: what is created is there.

  --port    TCP port; without it, any free one
  --data    a file that the world is kept in; without it, everything is forgotten in the end
  --spaces  so many further spaces in octo-org, for a large world; not for a file that has a world already`;

interface Options {
  readonly port: number;
  readonly data: string | undefined;
  readonly spaces: number;
}

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  console.error(usage);
  process.exit(2);
}

const { sandboxes, untilStopped } = await loadSandbox();
try {
  await serve(sandboxes, options);
} catch (error) {
  if (!(error instanceof Error && error.name === "SandboxError")) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function serve(
  { createSandbox, keepSnapshot, largeSeed, readSnapshot, SandboxError }: typeof sandboxModule,
  { port, data, spaces }: Options,
): Promise<void> {
  const snapshot = data === undefined ? undefined : await readSnapshot(data);
  if (snapshot !== undefined && spaces > 0) {
    throw new SandboxError(`${data} has a world already; leave --spaces out, or name a file that is not there yet`);
  }
  const sandbox = createSandbox(snapshot === undefined ? { seed: largeSeed(spaces) } : { snapshot });
  const file = data === undefined ? undefined : keepSnapshot(sandbox, data, ({ message }) => console.error(message));
  await file?.save();
  const server = await sandbox.listen({ port });
  console.log(introduction(server.url, sandbox.snapshot().tables.users[0]?.login ?? "octocat"));
  await untilStopped();
  await server.close();
  await file?.close();
}

function readOptions(args: string[]): Options | undefined {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ args, options: { port: text, data: text, spaces: text } });
    const { port = "0", data, spaces = "0" } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535 || !/^\d{1,7}$/.test(spaces) || data === "") return undefined;
    return { port: Number(port), data, spaces: Number(spaces) };
  } catch {
    return undefined;
  }
}

/** In a clone where nothing has been built yet, builds what the sandbox is made of. */
async function loadSandbox(): Promise<{
  sandboxes: typeof sandboxModule;
  untilStopped: typeof mockModule.untilStopped;
}> {
  const load = async () => {
    const [sandboxes, { untilStopped }] = await Promise.all([
      import("@copilot-spaces/testing/sandbox"),
      import("@copilot-spaces/testing/mock"),
    ]);
    return { sandboxes, untilStopped };
  };
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
  }
  console.log("building the sandbox …");
  const { code, output } = await runCommand("turbo", ["run", "build", "--filter=@copilot-spaces/testing"]);
  if (code !== 0) throw new Error(`The sandbox does not build:\n${output}`);
  return load();
}

function introduction(url: string, login: string): string {
  const token = `-H 'authorization: Bearer sandbox.${login}'`;
  return `The sandbox is at ${url} until Ctrl-C. sandbox.${login} is a token of ${login}; so it is for every login. Try:

  curl ${token} '${url}/users/${login}/copilot-spaces'
  curl ${token} -d '{"name":"Plans"}' '${url}/users/${login}/copilot-spaces'
  curl ${token} -H 'x-sandbox-fault: status=503' '${url}/users/${login}/copilot-spaces'
`;
}
