import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { builtCommand } from "./built-command.ts";
import { loopbackServer } from "./loopback-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const canary = "ghp_canaryCanary0123456789";
const [node = "", main = ""] = builtCommand;

/** The command as a process of its own, with pipes all around. */
function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(node, [main, ...args], { env: { PATH: process.env["PATH"], ...env }, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function finish(child: ReturnType<typeof start>, stdin = "") {
  const over: Promise<unknown[]> = once(child, "close");
  child.stdin.end(stdin);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), over]);
  return { code, stdout, stderr };
}

const cps = (args: string, env: Readonly<Record<string, string>>, stdin?: string) =>
  finish(start(args.split(" "), env), stdin);

/** A machine of its own, and a real server. */
async function machine(answer?: () => unknown) {
  const folder = temporaryFolder();
  const server = await loopbackServer(answer);
  const env = { HOME: folder, COPILOT_SPACES_CONFIG_DIR: join(folder, "cps"), COPILOT_SPACES_BASE_URL: server.address };
  return { folder, server, env };
}

describe("without a terminal", () => {
  it("asks nothing and sends nothing", async () => {
    const { env, server } = await machine();
    for (const args of ["auth login", "space delete org:acme/5", "resource delete org:acme/5 3"]) {
      const { code, stdout, stderr } = await cps(args, { ...env, COPILOT_SPACES_TOKEN: canary }, "");
      expect([args, code, stdout]).toEqual([args, 2, ""]);
      expect(stderr).not.toMatch(/\?|\[y\/N\]|\n +at /);
    }
    // Nor does a yes in a pipe count.
    expect((await cps("resource delete org:acme/5 3", { ...env, COPILOT_SPACES_TOKEN: canary }, "y\n")).code).toBe(2);
    expect(server.requests).toEqual([]);
  });

  it("is quiet when whoever reads has seen enough", async () => {
    const child = start(["commands", "--json"], {});
    const errors = text(child.stderr);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect([code, await errors]).toEqual([0, ""]);
  });

  it.runIf(existsSync("/dev/full"))("says that what was asked for could not be written", async () => {
    const child = spawn("sh", ["-c", 'exec "$@" > /dev/full', "sh", node, main, "--help"], { env: {}, stdio: "pipe" });
    const { code, stderr } = await finish(child);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Standard output cannot be written: ENOSPC/)]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "ends within a second of %s during a request, without a stack",
    async (signal) => {
      const { env, server } = await machine(() => undefined);
      const asked = server.asked();
      const child: ChildProcess & ReturnType<typeof start> = start(["space", "list", "org:acme"], {
        ...env,
        COPILOT_SPACES_TOKEN: canary,
      });
      const errors = text(child.stderr);
      await asked;
      const begin = performance.now();
      child.kill(signal);
      const [code] = await once(child, "exit");
      expect(performance.now() - begin).toBeLessThan(1000);
      expect(await errors).not.toMatch(/\n +at |canary/);
      // What SIGTERM ends has no code of its own.
      expect(code).toBe(signal === "SIGINT" ? 130 : null);
    },
  );
});

it("says how to get Prism where the mock has none, and what needs none", async () => {
  const folder = temporaryFolder();
  cpSync(join(main, ".."), join(folder, "dist"), { recursive: true });
  const child = spawn(node, [join(folder, "dist", "cps.cjs"), "mock"], { cwd: folder, env: {}, stdio: "pipe" });
  const { code, stderr } = await finish(child);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/npm install .*@stoplight\/prism-http@/)]);
  expect(stderr).toContain("`cps sandbox` serves the API without it.");
});

describe("runs at once", () => {
  it("lose no setting and no token of each other", async () => {
    const { env } = await machine();
    const settings = { owner: "org:acme", host: "acme.ghe.com", timeout: "7", use_gh: "false" };
    const results = await Promise.all([
      ...Object.entries(settings).map(([name, value]) => cps(`config set ${name} ${value}`, env)),
      ...[1, 2, 3].map((timeout) => cps(`config set owner user:mona-${timeout}`, env)),
      cps("auth login", env, canary),
    ]);
    expect(results.map(({ code }) => code)).toEqual(results.map(() => 0));
    const folder = env.COPILOT_SPACES_CONFIG_DIR;
    const kept = readdirSync(join(folder, "config")).sort();
    expect(kept).toEqual(["host", "owner", "timeout", "use_gh"]);
    expect(readFileSync(join(folder, "config", "owner"), "utf8")).toMatch(/^(org:acme|user:mona-[123])\n$/);
    expect((await cps("auth token", env)).stdout).toBe(`${canary}\n`);
  });
});

describe("a token", () => {
  /** Every file below a folder. */
  function files(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
  }

  it("shows up nowhere but in its file and in `auth token`", async () => {
    const { env, folder, server } = await machine();
    await cps("auth login", env, canary);
    const tokenFile = join(env.COPILOT_SPACES_CONFIG_DIR, "tokens", encodeURIComponent(server.address));
    const variable = { ...env, COPILOT_SPACES_TOKEN: canary };
    const everything = [
      "auth login",
      "auth login --verbose",
      "auth status",
      "auth status --json",
      "auth status --verbose",
      "auth status --host github.example",
      "config list",
      "config list --json",
      "config get owner",
      "config set owner org:acme",
      "config path",
      "auth token --timeout x",
      "auth logout --host github.com",
      "space list org:acme --verbose",
      "auth logout",
    ];
    for (const given of [env, variable]) {
      for (const args of everything) {
        const { stdout, stderr } = await cps(args, given, args.startsWith("auth login") ? canary : "");
        expect([args, `${stdout}${stderr}`]).toEqual([args, expect.not.stringContaining(canary)]);
        const holding = files(folder).filter((path) => readFileSync(path, "utf8").includes(canary));
        expect(holding.filter((path) => path !== tokenFile)).toEqual([]);
      }
    }
  });

  it("is not shown by what complains about it", async () => {
    const { env } = await machine();
    for (const [name, value] of [
      ["COPILOT_SPACES_TOKEN", `${canary} ${canary}`],
      ["COPILOT_SPACES_BASE_URL", `https://mona:${canary}@github.com`],
      ["HTTPS_PROXY", `socks5://mona:${canary}@127.0.0.1`],
    ] as const) {
      const { code, stdout, stderr } = await cps("auth status", {
        ...env,
        COPILOT_SPACES_TOKEN: "other",
        [name]: value,
      });
      expect([name, code]).toEqual([name, 2]);
      expect(stdout + stderr).not.toContain(canary);
    }
    const path = join(env.COPILOT_SPACES_CONFIG_DIR, "tokens", "github.com");
    await cps("auth login", env, "valid");
    writeFileSync(path, `${canary} ${canary}`);
    const { stdout, stderr } = await cps("auth token --host github.com", env);
    expect(stdout + stderr).not.toContain(canary);
  });
});
