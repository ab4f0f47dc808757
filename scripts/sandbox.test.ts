import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

describe("pnpm sandbox", () => {
  it("prints its address and three commands that work, and ends with Ctrl-C", async () => {
    const sandbox = run([]);
    const commands = await sandbox.commands();
    const statuses = await Promise.all(commands.map(async (command) => (await send(command)).status));
    expect(statuses).toEqual([200, 201, 503]);
    sandbox.child.kill("SIGINT");
    expect(await sandbox.ended).toMatchObject({ code: 0, errors: "" });
  });

  it("keeps its world in a file, and goes on with it", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "sandbox-")), "world.json");
    const first = run(["--data", file, "--spaces", "10"]);
    const [list = "", create = ""] = await first.commands();
    const { number } = await (await send(create)).json();
    first.child.kill("SIGTERM");
    expect(await first.ended).toMatchObject({ code: 0, errors: "" });
    expect(JSON.parse(await readFile(file, "utf8")).tables.spaces.length).toBeGreaterThan(10);

    const second = run(["--data", file]);
    await second.commands();
    const url = new URL(/http:[^' ]+/.exec(list)?.[0] ?? "");
    url.port = new URL(await second.url()).port;
    const { spaces } = await (await send(list.replace(/http:[^']+/, url.href))).json();
    expect(spaces.map((space: { number: number }) => space.number)).toContain(number);
  });

  it("says what is wrong with a file, and that --spaces is for a new one", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "sandbox-")), "world.json");
    await writeFile(file, "{}");
    expect(await run(["--data", file]).ended).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^The snapshot .+ cannot be used: .*\n$/),
    });
    const kept = run(["--data", `${file}.new`]);
    await kept.commands();
    kept.child.kill("SIGINT");
    await kept.ended;
    expect(await run(["--data", `${file}.new`, "--spaces", "5"]).ended).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/has a world already/),
    });
  });

  it("says that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, errors } = await run(["--port", `${port}`]).ended;
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `The sandbox cannot listen on 127.0.0.1, port ${port}: it is taken; choose another, or 0 for any free one\n`,
    });
    other.close();
  });

  it.each([
    ["--port", "none"],
    ["--port", "70000"],
    ["--spaces", "many"],
    ["--prot", "1"],
  ])("says what is wrong with %s %s, and explains itself", async (...args) => {
    const { code, errors } = await run(args).ended;
    expect(code).toBe(2);
    expect(errors).toMatch(/^.*--.*\n\nUsage: pnpm sandbox/);
  });
});

function run(args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "sandbox.ts"), ...args]);
  started.push(child);
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    errors += chunk;
  });
  const introduced = async (): Promise<string> => {
    while (!output.includes("x-sandbox-fault")) await once(child.stdout, "data");
    return output;
  };
  return {
    child,
    ended: once(child, "close").then(([code]) => ({ code, output, errors })),
    commands: async () => (await introduced()).split("\n").filter((line) => line.trim().startsWith("curl")),
    url: async () => /http:\S+/.exec(await introduced())?.[0] ?? "",
  };
}

/** Does what the curl command says. */
function send(command: string): Promise<Response> {
  const [url = ""] = /http:[^']+/.exec(command) ?? [];
  const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = "", value = ""]) => [name, value]);
  const body = / -d '([^']+)'/.exec(command)?.[1];
  return fetch(url, {
    headers: Object.fromEntries(headers),
    ...(body !== undefined && { method: "POST", body }),
  });
}
