import type * as sandboxModule from "@copilot-spaces/testing/sandbox";
import { readCommandLine, UsageError } from "./process/read-command-line.ts";
import { readPort, type Served, serve } from "./process/serve.ts";

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

const options = readCommandLine(process.argv.slice(2), {
  usage,
  options: { port: { type: "string" }, data: { type: "string" }, spaces: { type: "string" } },
  read: ({ port, data, spaces = "0" }): Options => {
    if (!/^\d{1,7}$/.test(spaces)) throw new UsageError(`--spaces takes a number of up to seven digits, not ${spaces}`);
    if (data === "") throw new UsageError("--data takes the name of a file");
    return { port: readPort(port), data, spaces: Number(spaces) };
  },
});

await serve({
  name: "sandbox",
  mendable: "SandboxError",
  load: () => import("@copilot-spaces/testing/sandbox"),
  start: (modules) => startSandbox(modules, options),
});

async function startSandbox(
  { createSandbox, documentHash, keepSnapshot, largeSeed, readSnapshot, SandboxError }: typeof sandboxModule,
  { port, data, spaces }: Options,
): Promise<Served> {
  const snapshot = data === undefined ? undefined : await readSnapshot(data);
  if (snapshot !== undefined && spaces > 0) {
    throw new SandboxError(`${data} has a world already; leave --spaces out, or name a file that is not there yet`);
  }
  const sandbox = createSandbox(snapshot === undefined ? { seed: largeSeed(spaces) } : { snapshot });
  const file = data === undefined ? undefined : keepSnapshot(sandbox, data, ({ message }) => console.error(message));
  await file?.save();
  const server = await sandbox.listen({ port });
  return {
    introduction: introduction(server.url, documentHash, sandbox.snapshot().tables.users[0]?.login ?? "octocat"),
    async close() {
      await server.close();
      await file?.close();
    },
  };
}

function introduction(url: string, hash: string, login: string): string {
  const token = `-H 'authorization: Bearer sandbox.${login}'`;
  return `The sandbox is at ${url} until Ctrl-C, of document ${hash.slice(0, 12)}. sandbox.${login} is a token of ${login}; so it is for every login. Try:

  curl ${token} '${url}/users/${login}/copilot-spaces'
  curl ${token} -d '{"name":"Plans"}' '${url}/users/${login}/copilot-spaces'
  curl ${token} -H 'x-sandbox-fault: status=503' '${url}/users/${login}/copilot-spaces'
`;
}
