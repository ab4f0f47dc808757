import { readFileSync, writeFileSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { authMachine } from "../../../test/auth-machine.ts";

const stored = "ghp_stored";

/** A machine that knows tokens for two servers. */
async function withTwo(answer = {}) {
  const machine = authMachine(answer);
  await machine.cps("auth login", { stdin: stored });
  await machine.cps("auth login --host acme.ghe.com", { stdin: "ghp_acme" });
  machine.requests.length = 0;
  return machine;
}

describe("auth status", () => {
  it("shows all servers that have a token, whose it is and what it allows", async () => {
    const { cps, requests } = await withTwo();
    const { code, stdout } = await cps("auth status");
    expect(code).toBe(0);
    expect(requests.sort()).toEqual([
      "GET https://api.acme.ghe.com/user Bearer ghp_acme",
      "GET https://api.github.com/user Bearer ghp_stored",
    ]);
    expect(stdout).toContain("github.com\n  Account: mona.");
    expect(stdout).toContain("acme.ghe.com\n  Account: mona.");
    expect(stdout).toContain("  Scopes: read:org, repo.");
    expect(stdout).toContain(
      "May, on an organization's spaces: space list, create, get, set, delete; resource list, get",
    );
    expect(stdout).toContain("Missing for the rest: codespace,");
    expect(stdout).not.toMatch(/ghp_/);
  });

  it("sends a token from the environment to the named server only", async () => {
    const { cps, requests } = await withTwo();
    const env = { COPILOT_SPACES_TOKEN: "ghp_variable" };
    const { stdout } = await cps("auth status", { env });
    expect(requests.sort()).toEqual([
      "GET https://api.acme.ghe.com/user Bearer ghp_acme",
      "GET https://api.github.com/user Bearer ghp_variable",
    ]);
    expect(stdout).toMatch(/Token: COPILOT_SPACES_TOKEN, which hides the one in .*github\.com\./);
  });

  it("shows as JSON what it shows", async () => {
    const { cps, tokenFile } = await withTwo();
    const { stdout } = await cps("auth status --host acme.ghe.com --json");
    const [only, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      host: "acme.ghe.com",
      base_url: "https://api.acme.ghe.com",
      source: tokenFile("acme.ghe.com"),
      hides: null,
      login: "mona",
      scopes: ["read:org", "repo"],
      problem: null,
    });
    expect(only.commands).toContainEqual({ command: "space list", owner: "org", allowed: true, missing_scopes: [] });
    expect(only.commands).toContainEqual({
      command: "space delete",
      owner: "user",
      allowed: false,
      missing_scopes: ["user"],
    });
  });

  it.each([
    ["--host other.ghe.com", "There is no token for other.ghe.com."],
    ["--base-url http://127.0.0.1:4010", "There is no token for http://127.0.0.1:4010."],
  ])("ends with 4 where the named server has no token: %s", async (flags, message) => {
    const { cps, requests } = await withTwo();
    const { code, stderr } = await cps(`auth status ${flags}`);
    expect([code, requests]).toEqual([4, []]);
    expect(stderr).toContain(message);
  });

  it("tells why gh has no token where it may be asked", async () => {
    const { cps, folder } = authMachine();
    const env = { COPILOT_SPACES_USE_GH: "true", PATH: folder };
    const { code, stderr } = await cps("auth status", { env });
    expect([code, stderr]).toEqual([
      4,
      expect.stringContaining("There is no token for github.com (gh is not installed)."),
    ]);
    const address = await cps("auth status --base-url http://127.0.0.1:4010", { env });
    expect(address.stderr).toContain("(gh knows hosts by name only)");
  });

  // Windows starts no script as a program.
  it.runIf(platform() !== "win32")("asks gh once, and says what gh says", async () => {
    const { cps, folder } = authMachine();
    const program = `require("node:fs").appendFileSync(__dirname + "/asked", "x"); console.error("not logged in"); process.exit(1)`;
    writeFileSync(join(folder, "gh"), `#!${process.execPath}\n${program}\n`, { mode: 0o755 });
    const env = { COPILOT_SPACES_USE_GH: "true", PATH: folder };
    expect((await cps("auth status", { env })).stderr).toContain("(gh says: not logged in)");
    expect(readFileSync(join(folder, "asked"), "utf8")).toBe("x");
    expect((await cps("space list --org octo-org", { env })).stderr).toContain("(gh says: not logged in)");
  });

  it("shows a login that would control the terminal as what it is", async () => {
    const { cps } = authMachine({ body: { login: "mona\u001b]0;canary\u0007\nLogged in" } });
    const { stderr } = await cps("auth login", { stdin: "ghp_x" });
    const { stdout } = await cps("auth status");
    expect([...(stdout + stderr)].filter((character) => character < " " && character !== "\n")).toEqual([]);
    expect(`${stdout}${stderr}`.split("\n").some((line) => line.startsWith("Logged in."))).toBe(false);
    const { stdout: json } = await cps("auth status --json");
    expect(JSON.parse(json)[0].login).toBe("mona\u001b]0;canary\u0007\nLogged in");
  });

  it("ends with 4 where the server refuses the token, and shows the others all the same", async () => {
    const { cps } = await withTwo();
    const refusing = authMachine({ status: 401, body: { message: "Bad credentials" } });
    const { code, stdout, stderr } = await refusing.cps("auth status", { env: { GH_TOKEN: "ghp_bad" } });
    expect(code).toBe(4);
    expect(stdout).toContain("Token: GH_TOKEN.");
    expect(stderr).toContain("github.com refuses the token: it is wrong, expired or revoked.");
    expect((await cps("auth status")).code).toBe(0);
  });

  it("ends with 4 where there is no token at all, and leaves github.com out where all are for others", async () => {
    const machine = authMachine();
    expect((await machine.cps("auth status")).code).toBe(4);
    await machine.cps("auth login --host acme.ghe.com", { stdin: "ghp_acme" });
    const { code, stdout } = await machine.cps("auth status");
    expect([code, stdout]).toEqual([0, expect.not.stringContaining("github.com")]);
    expect((await machine.cps("auth status", { env: { COPILOT_SPACES_HOST: "github.com" } })).code).toBe(4);
  });

  it.each([
    ["github_pat_x", "A fine-grained token", "a user's spaces: nothing."],
    ["ghs_x", "A GitHub App's token", "a user's spaces: nothing."],
  ])("says of %s what it cannot do at all", async (token, kind, users) => {
    const { cps } = authMachine({ headers: {} });
    const { stdout } = await cps("auth status", { env: { GH_TOKEN: token } });
    expect(stdout).toContain(kind);
    expect(stdout).toContain(users);
    expect(stdout).toContain("an organization's spaces: everything.");
  });

  it.each([
    ["user, write:org, repo, codespace", "everything"],
    ["", "nothing"],
    ["read:user", "space list, create, set; resource list, get"],
  ])("reads from the scopes %j that a user's spaces allow %s", async (scopes, allowed) => {
    const { cps } = authMachine({ headers: { "x-oauth-scopes": scopes } });
    const { stdout } = await cps("auth status", { env: { GH_TOKEN: "ghp_x" } });
    expect(stdout).toContain(`May, on a user's spaces: ${allowed}.`);
  });
});
