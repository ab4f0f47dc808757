import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const program = join(import.meta.dirname, "../../test/run-mock.ts");
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

describe.skipIf(process.platform === "win32")("a mock in its own process", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "ends on %s with exit code 0, and frees its port",
    async (signal) => {
      const child = start(process.execPath, [program]);
      const url = await ready(child);
      await fetch(`${url}/orgs/a/spaces/1`);
      const rest = text(child);
      child.kill(signal);
      const [code] = await once(child, "close");
      expect(code).toBe(0);
      expect(await rest).toContain(`ended by ${signal}`);
      await expect(fetch(url)).rejects.toThrow("fetch failed");
    },
  );

  it("ends when its parent was killed, which can tell it nothing", async () => {
    const parent = start(process.execPath, ["-e", startsAndWaits, process.execPath, program]);
    const url = await ready(parent);
    expect((await fetch(`${url}/orgs/a/spaces/1`)).status).toBe(401);
    parent.kill("SIGKILL");
    // The pipe is the mock's too: it closes when both have ended.
    await once(parent, "close");
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});

const startsAndWaits = `
  const [command, ...args] = process.argv.slice(1);
  require("node:child_process").spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  setInterval(() => {}, 1000);
`;

function start(command: string, args: readonly string[]): ChildProcess {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  return child;
}

async function ready(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("started without a pipe");
  const [line] = await once(child.stdout, "data");
  return String(line).trim();
}

async function text(child: ChildProcess): Promise<string> {
  let all = "";
  for await (const chunk of child.stdout ?? []) all += chunk;
  return all;
}
