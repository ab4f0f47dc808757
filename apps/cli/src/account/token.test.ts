import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { platform } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { testContext } from "../../test/test-context.ts";
import { parseBaseUrl, parseHost, type Server } from "./parse-server.ts";
import { findToken } from "./token.ts";
import { serversWithToken, tokenFile } from "./token-file.ts";
import { writeTokenFile } from "./write-token-file.ts";

const github = host("github.com");
const enterprise = host("acme.ghe.com");
const elsewhere = parseBaseUrl({ value: "http://127.0.0.1:4010", where: "" }, { insecureHttp: false });

function host(value: string): Server {
  return parseHost({ value, where: "" });
}

async function find(
  env: Record<string, string>,
  server: Server,
  useGh = false,
): Promise<readonly string[] | undefined> {
  const { found } = await findToken(testContext({ env }).io, { server, useGh });
  return found && [found.value, found.source];
}

describe("a token from the environment", () => {
  it("is COPILOT_SPACES_TOKEN for whatever server the command names", async () => {
    const env = { COPILOT_SPACES_TOKEN: "own", GH_TOKEN: "gh", GITHUB_TOKEN: "github" };
    for (const server of [github, enterprise, elsewhere]) {
      expect(await find(env, server)).toEqual(["own", "COPILOT_SPACES_TOKEN"]);
    }
  });

  it("is GH_TOKEN, then GITHUB_TOKEN, for GitHub's own hosts", async () => {
    for (const server of [
      github,
      enterprise,
      parseBaseUrl({ value: "https://api.github.com", where: "" }, { insecureHttp: false }),
    ]) {
      expect(await find({ GH_TOKEN: "gh", GITHUB_TOKEN: "github" }, server)).toEqual(["gh", "GH_TOKEN"]);
      expect(await find({ GITHUB_TOKEN: "github" }, server)).toEqual(["github", "GITHUB_TOKEN"]);
    }
  });

  it.each([elsewhere, host("github.example"), host("github.com.example"), host("notghe.com"), host("ghe.com")])(
    "never is GH_TOKEN or GITHUB_TOKEN for $host",
    async (server) => {
      expect(await find({ GH_TOKEN: "gh", GITHUB_TOKEN: "github" }, server)).toBeUndefined();
    },
  );

  it("counts as absent when it is empty, and is taken without the space around it", async () => {
    expect(await find({ COPILOT_SPACES_TOKEN: "", GH_TOKEN: " \n", GITHUB_TOKEN: " github\r\n" }, github)).toEqual([
      "github",
      "GITHUB_TOKEN",
    ]);
  });

  it.each(["can ary", "can\nary", '"canary"', "canary\u0000", "canäry", "=canary", "Bearer canary"])(
    "is refused as %j without being shown",
    async (value) => {
      await expect(find({ GH_TOKEN: value }, github)).rejects.toMatchObject({
        exit: "usage",
        message: "What GH_TOKEN holds is no token: there is a character in it that no token has.",
      });
    },
  );
});

describe("a stored token", () => {
  it("is found for the server that it was stored for, and for no other", async () => {
    const { io } = testContext({ env: { COPILOT_SPACES_CONFIG_DIR: temporaryFolder() } });
    const servers = [github, enterprise, elsewhere];
    for (const server of servers) await writeTokenFile(io, server, `token.of.${server.host.replaceAll(/\W/g, "-")}`);
    for (const server of servers) {
      const { found } = await findToken(io, { server, useGh: false });
      expect(found).toEqual({ value: `token.of.${server.host.replaceAll(/\W/g, "-")}`, source: tokenFile(io, server) });
    }
    for (const server of [
      host("other.ghe.com"),
      host("github.example"),
      { ...elsewhere, host: "http://127.0.0.1:4011" },
    ]) {
      expect(await findToken(io, { server, useGh: false })).toEqual({ found: undefined });
    }
    expect(
      serversWithToken(io)
        .map((server) => server.host)
        .sort(),
    ).toEqual(servers.map((server) => server.host).sort());
  });

  it("is not used, shown or replaced when it is none", async () => {
    const { io } = testContext({ env: { COPILOT_SPACES_CONFIG_DIR: temporaryFolder() } });
    await writeTokenFile(io, github, "valid");
    for (const text of ["", "can ary", "canary\ncanary", "\u0000\u0000"]) {
      writeFileSync(tokenFile(io, github), text);
      await expect(findToken(io, { server: github, useGh: false })).rejects.toThrow(
        /^(?!.*canary).*tokens.github\.com/,
      );
      await expect(writeTokenFile(io, github, "new")).rejects.toMatchObject({ exit: "usage" });
      expect(readFileSync(tokenFile(io, github), "utf8")).toBe(text);
    }
  });

  it("has no place where the environment names no folder", async () => {
    const { io } = testContext();
    expect(await findToken(io, { server: github, useGh: false })).toEqual({ found: undefined });
    expect(serversWithToken(io)).toEqual([]);
    await expect(writeTokenFile(io, github, "new")).rejects.toThrow(/HOME is not set/);
  });
});

// Windows starts no script as a program.
describe.runIf(platform() !== "win32")("gh", () => {
  /** A program called `gh` in an otherwise empty folder. */
  function withGh(script: string): Record<string, string> {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin", "gh"), `#!${process.execPath}\n${script}\n`);
    chmodSync(join(folder, "bin", "gh"), 0o755);
    return { PATH: `${join(folder, "bin")}${delimiter}` };
  }

  it("is asked for the host's token where it may be, and nothing else has one", async () => {
    const env = withGh('console.log(process.argv.slice(2).join("."))');
    expect(await find(env, enterprise, true)).toEqual(["auth.token.--hostname.acme.ghe.com", "gh auth token"]);
    expect(await find(env, enterprise, false)).toBeUndefined();
    expect(await find({ ...env, GH_TOKEN: "variable" }, enterprise, true)).toEqual(["variable", "GH_TOKEN"]);
    expect(await find(env, elsewhere, true)).toBeUndefined();
  });

  it.each([
    ["fails", "console.error('no oauth token'); process.exit(1)"],
    ["prints nothing", ""],
  ])("is no error when it %s", async (_what, script) => {
    expect(await find(withGh(script), github, true)).toBeUndefined();
  });

  it("is no error when it is not there", async () => {
    expect(await find({ PATH: temporaryFolder() }, github, true)).toBeUndefined();
  });
});
