import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type CapturedIo, captureIo } from "../../test/captured-io.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { run } from "../run.ts";

/** A server that runs until it is interrupted, and what it says to type. */
async function start(line: string, cwd = temporaryFolder()) {
  const interruption = new AbortController();
  const io = captureIo({ cwd, signal: interruption.signal });
  const running = run(line.split(" "), io);
  onTestFinished(async () => {
    interruption.abort();
    await running;
  });
  await Promise.race([expect.poll(() => io.stdout.text).toContain("export"), running]);
  const [, url = "", token = ""] =
    /export COPILOT_SPACES_BASE_URL=(\S+) COPILOT_SPACES_TOKEN=(\S+)/.exec(io.stdout.text) ?? [];
  const env = { COPILOT_SPACES_BASE_URL: url, COPILOT_SPACES_TOKEN: token, XDG_CONFIG_HOME: "/nowhere" };
  return { io, running, interrupt: () => interruption.abort(), env };
}

/** Runs a line against a real server. */
async function cps(line: string, env: CapturedIo["env"]) {
  const io = captureIo({ env, fetch: (url, init) => fetch(url, init) });
  const code = await run(line.split(" "), io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** The lines that a server says to try. */
const suggestions = ({ stdout }: CapturedIo) =>
  [...stdout.text.matchAll(/^ {2}cps (.+)$/gm)].map(([, line = ""]) => line);

describe.each(["sandbox", "mock"])("cps %s", (name) => {
  // Prism is found from here.
  const here = import.meta.dirname;

  it("says what to type, and that works", async () => {
    const { io, env } = await start(name, here);
    const lines = suggestions(io);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const { code, stdout, stderr } = await cps(line, env);
      expect([line, code, stderr]).toEqual([line, 0, ""]);
      expect(stdout).not.toBe("");
    }
    expect(io.stderr.text).toBe("");
  });

  it("ends with 130 at Ctrl-C, and its port is free again", async () => {
    const { running, interrupt, env } = await start(name, here);
    interrupt();
    expect(await running).toBe(130);
    expect((await cps("space list --org octo-org --retries 0", env)).code).toBe(1);
  });

  it("says that a port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const io = captureIo({ cwd: here });
    expect(await run([name, "--port", `${port}`], io)).toBe(2);
    expect(io.stderr.text).toContain("it is taken");
  });

  it.each(["--port x", "--port 65536", "--port=-1", "extra", "--no-such"])("refuses %s", async (words) => {
    const io = captureIo({ cwd: here });
    expect(await run([name, ...words.split(" ")], io)).toBe(2);
    expect(io.stdout.text).toBe("");
  });
});

describe("cps sandbox", () => {
  it("remembers what is created, and who may do what", async () => {
    const { env } = await start("sandbox");
    const made = await cps("space create --org octo-org --name Mine --json number", env);
    const { number } = JSON.parse(made.stdout);
    expect((await cps(`space get org:octo-org/${number} -q .name`, env)).stdout).toBe("Mine\n");
    expect((await cps(`space delete org:octo-org/${number} --confirm Mine`, env)).code).toBe(0);
    expect((await cps(`space get org:octo-org/${number}`, env)).code).toBe(3);
    expect((await cps("space list --org octo-org", { ...env, COPILOT_SPACES_TOKEN: "sandbox.nobody" })).code).toBe(4);
  });

  it("keeps its world in a file, and goes on with it", async () => {
    const folder = temporaryFolder();
    const first = await start("sandbox --data world.json --spaces 3", folder);
    expect((await cps("space create --user octocat --name Kept", first.env)).code).toBe(0);
    first.interrupt();
    expect(await first.running).toBe(130);
    expect(existsSync(join(folder, "world.json"))).toBe(true);
    const second = await start("sandbox --data world.json", folder);
    expect((await cps("space list --user octocat --json name", second.env)).stdout).toContain('"Kept"');
  });

  it("leaves a file alone that holds something else", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "notes.txt");
    writeFileSync(path, "my notes");
    const io = captureIo({ cwd: folder });
    expect(await run(["sandbox", "--data", "notes.txt"], io)).toBe(2);
    expect(readFileSync(path, "utf8")).toBe("my notes");
  });
});
