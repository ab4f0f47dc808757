import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledCopy, installedCopy } from "./process/installed-copy.ts";
import { runCommand } from "./process/run-command.ts";

let copy: InstalledCopy;

beforeAll(async () => {
  copy = await installedCopy();
});
afterAll(() => copy[Symbol.dispose]());

const parameter = "spec/parameters/per_page.yaml";

/** `pnpm dev` in the copy. */
function startDev() {
  const child = spawn(process.execPath, ["scripts/dev.ts"], { cwd: copy.path, env: { ...process.env, ...copy.env } });
  let output = "";
  let wake = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      wake();
    });
  }
  child.on("exit", () => wake());
  return {
    child,
    /** What was printed since the last call, up to and with a text. */
    until: async (text: string): Promise<string> => {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`pnpm dev has ended, without "${text}":\n${output}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const end = output.indexOf(text) + text.length;
      const part = output.slice(0, end);
      output = output.slice(end);
      return part;
    },
  };
}

function addresses(output: string): (string | undefined)[] {
  return ["mock", "sandbox"].map((name) => new RegExp(`tarted the ${name} at (\\S+)`).exec(output)?.[1]);
}

/** What a server answers to a page of 60, which is more than the changed document lets a caller ask for. */
async function statusOf(url: string | undefined): Promise<number> {
  const response = await fetch(`${url}/orgs/octo-org/copilot-spaces?per_page=60`, {
    headers: { authorization: "Bearer sandbox.octocat" },
  });
  await response.body?.cancel();
  return response.status;
}

test("a change of spec/ reaches mock and sandbox where they are, a broken one leaves them, and Ctrl-C ends everything", async () => {
  const dev = startDev();
  const file = join(copy.path, parameter);
  const original = readFileSync(file, "utf8");
  try {
    const [mock, sandbox] = addresses(await dev.until("watching spec/"));
    expect(await Promise.all([mock, sandbox].map(statusOf))).toEqual([200, 200]);

    writeFileSync(file, original.replace("maximum: 100", "maximum: 50"));
    const changed = await dev.until("In the document:");
    expect(changed).toContain(`${parameter} changed`);
    expect(addresses(changed)).toEqual([mock, sandbox]);
    expect(await dev.until("50")).toContain("major");
    expect(await Promise.all([mock, sandbox].map(statusOf))).toEqual([400, 400]);

    writeFileSync(file, `${original}broken: [`);
    expect(await dev.until("waiting for the next change")).toContain("parameters/per_page.yaml");
    expect(await Promise.all([mock, sandbox].map(statusOf))).toEqual([400, 400]);

    writeFileSync(file, original);
    expect(addresses(await dev.until("In the document:"))).toEqual([mock, sandbox]);
    expect(await Promise.all([mock, sandbox].map(statusOf))).toEqual([200, 200]);

    dev.child.kill("SIGINT");
    expect(await once(dev.child, "exit")).toEqual([0, null]);
    await expect(statusOf(mock)).rejects.toThrow("fetch failed");
  } finally {
    dev.child.kill("SIGKILL");
  }
});

test.each([
  ["--mock-port", "70000"],
  ["--sandbox-port", "x"],
  ["--port", "1"],
])("%s %s is refused with the usage", async (...args) => {
  const { code, output } = await runCommand("node", ["scripts/dev.ts", ...args]);
  expect(code).toBe(2);
  expect(output).toMatch(/^.*--.*\n\nUsage: pnpm dev/);
});
