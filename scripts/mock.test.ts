import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

describe("pnpm mock", () => {
  it("prints its address and three commands that work, and ends with Ctrl-C", async () => {
    const mock = run([]);
    const output = await mock.until("name");
    const commands = output.split("\n").filter((line) => line.trim().startsWith("curl"));
    const statuses = await Promise.all(commands.map(statusOf));
    expect(statuses).toEqual([200, 404, 201]);
    mock.child.kill("SIGINT");
    expect(await mock.ended).toMatchObject({ code: 0, errors: "" });
  });

  it("says that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, errors } = await run(["--port", `${port}`]).ended;
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `The mock cannot listen on 127.0.0.1, port ${port}: it is taken; choose another, or 0 for any free one\n`,
    });
    other.close();
  });

  it("says what is wrong with a document", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "mock-")), "openapi.yaml");
    await writeFile(path, "openapi: 3.1.0\npaths: {}\n");
    const { code, errors } = await run(["--document", path]).ended;
    expect({ code, errors }).toEqual({ code: 1, errors: `The mock cannot serve ${path}: it has no operations\n` });
  });

  it.each([
    ["--port", "none"],
    ["--port", "70000"],
    ["--prot", "1"],
  ])("says what is wrong with %s %s, and explains itself", async (...args) => {
    const { code, errors } = await run(args).ended;
    expect(code).toBe(2);
    expect(errors).toMatch(/^.*--.*\n\nUsage: pnpm mock/);
  });
});

function run(args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "mock.ts"), ...args]);
  started.push(child);
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    errors += chunk;
  });
  return {
    child,
    ended: once(child, "close").then(([code]) => ({ code, output, errors })),
    until: async (text: string): Promise<string> => {
      while (!output.includes(text)) await once(child.stdout, "data");
      return output;
    },
  };
}

/** Does what the curl command says. */
async function statusOf(command: string): Promise<number> {
  const [url = ""] = /http:[^']+/.exec(command) ?? [];
  const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = "", value = ""]) => [name, value]);
  const body = / -d '([^']+)'/.exec(command)?.[1];
  const response = await fetch(url, {
    headers: Object.fromEntries(headers),
    ...(body !== undefined && { method: "POST", body }),
  });
  return response.status;
}
