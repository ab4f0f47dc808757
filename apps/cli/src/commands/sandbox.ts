import { resolve } from "node:path";
import { createSandbox, keepSnapshot, largeSeed, readSnapshot, SandboxError } from "@copilot-spaces/testing/sandbox";
import type { Context } from "../context.ts";
import { flagValue, type Invocation } from "../grammar/invocation.ts";
import { note } from "../output/note.ts";
import { writeAll } from "../output/write-all.ts";
import { Problem, usageProblem } from "../problem.ts";
import { readPort } from "../serve/read-port.ts";
import { untilInterrupted } from "../serve/until-interrupted.ts";

/** `cps sandbox`: serves the API with memory on this machine until Ctrl-C. */
export async function runSandbox(context: Context): Promise<void> {
  try {
    await serve(context);
  } catch (error) {
    if (error instanceof SandboxError) throw new Problem("usage", error.message);
    throw error;
  }
}

async function serve({ io, invocation }: Context): Promise<void> {
  const port = readPort(invocation);
  const spaces = readSpaces(invocation);
  const data = flagValue(invocation, "data");
  const path = data === undefined ? undefined : resolve(io.cwd, data);
  const snapshot = path === undefined ? undefined : await readSnapshot(path);
  if (snapshot !== undefined && spaces > 0) {
    throw usageProblem(`${data} has a world already.`, "Leave --spaces out, or name a file that is not there yet.");
  }
  const sandbox = createSandbox(snapshot === undefined ? { seed: largeSeed(spaces) } : { snapshot });
  const file = path === undefined ? undefined : keepSnapshot(sandbox, path, ({ message }) => note(io, message));
  await file?.save();
  const server = await sandbox.listen({ port });
  const login = sandbox.snapshot().tables.users[0]?.login ?? "octocat";
  await writeAll(io.stdout, introduction(server.url, login));
  await untilInterrupted(io, {
    close: async () => {
      await server.close();
      await file?.close();
    },
  });
}

function readSpaces(invocation: Invocation): number {
  const text = flagValue(invocation, "spaces") ?? "0";
  if (!/^\d{1,7}$/.test(text)) throw usageProblem(`--spaces takes a whole number, not "${text}".`);
  return Number(text);
}

function introduction(url: string, login: string): string {
  return `The sandbox is at ${url} until Ctrl-C, and remembers what is created. Its tokens are
sandbox.<login>, for everybody there. In another terminal, try:

  export COPILOT_SPACES_BASE_URL=${url} COPILOT_SPACES_TOKEN=sandbox.${login}
  cps space create --user ${login} --name Plans
  cps space list --user ${login}
`;
}
