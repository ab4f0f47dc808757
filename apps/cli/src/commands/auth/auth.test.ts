import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { authMachine } from "../../../test/auth-machine.ts";

const canary = "ghp_canaryCanary0123456789";

describe("auth login", () => {
  it("stores a token once the server has said whose it is", async () => {
    const { cps, requests, tokenFile } = authMachine();
    const { code, stdout, stderr } = await cps("auth login", { stdin: `${canary}\n` });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("Logged in to github.com as mona.");
    expect(stderr).toContain("read:org, repo");
    expect(requests).toEqual([`GET https://api.github.com/user Bearer ${canary}`]);
    expect(readFileSync(tokenFile("github.com"), "utf8")).toBe(`${canary}\n`);
    expect(statSync(tokenFile("github.com")).mode & 0o077).toBe(0);
  });

  it("checks and stores a token for another server there, and not elsewhere", async () => {
    const { cps, requests, tokenFile, folder } = authMachine();
    expect((await cps("auth login --host acme.ghe.com", { stdin: "one" })).code).toBe(0);
    expect((await cps("auth login --base-url http://127.0.0.1:4010/api", { stdin: "two" })).code).toBe(0);
    expect(requests).toEqual([
      "GET https://api.acme.ghe.com/user Bearer one",
      "GET http://127.0.0.1:4010/api/user Bearer two",
    ]);
    expect(readdirSync(join(folder, "tokens")).length).toBe(2);
    expect(readFileSync(tokenFile("acme.ghe.com"), "utf8")).toBe("one\n");
    expect(readFileSync(tokenFile("http://127.0.0.1:4010"), "utf8")).toBe("two\n");
  });

  it.each([
    [401, 4],
    [403, 4],
    [500, 5],
  ])("stores nothing when the server answers %i", async (status, exit) => {
    const { cps, folder } = authMachine({ status, body: { message: "no" } });
    const { code, stderr } = await cps("auth login --retries 0", { stdin: canary });
    expect(code).toBe(exit);
    expect(stderr).not.toContain(canary);
    expect(existsSync(join(folder, "tokens"))).toBe(false);
  });

  it("stores nothing when the answer is not that of GitHub", async () => {
    const { cps, folder } = authMachine({ body: { hello: "world" } });
    expect((await cps("auth login", { stdin: canary })).code).toBe(1);
    expect(existsSync(join(folder, "tokens"))).toBe(false);
  });

  it.each([
    ["", "no token on standard input"],
    ["\n \n", "no token on standard input"],
    [`${canary} ${canary}`, "no token has"],
    [`${canary}\n${canary}`, "no token has"],
    ["x".repeat(70_000), "too long"],
  ])("sends nothing for what is no token (%#)", async (stdin, message) => {
    const { cps, requests } = authMachine();
    const { code, stderr } = await cps("auth login", { stdin });
    expect([code, requests]).toEqual([2, []]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(canary);
  });

  it("says which variable hides the token that was stored", async () => {
    const { cps, requests } = authMachine();
    const { stderr } = await cps("auth login", { stdin: canary, env: { GH_TOKEN: "other" } });
    expect(stderr).toContain("GH_TOKEN is set");
    expect(requests).toEqual([`GET https://api.github.com/user Bearer ${canary}`]);
  });

  it("reads no token where the file to store it in cannot be used", async () => {
    const { cps, requests, tokenFile } = authMachine();
    await cps("auth login", { stdin: canary });
    writeFileSync(tokenFile("github.com"), "not a token");
    const { code, stderr } = await cps("auth login", { stdin: canary });
    expect([code, requests.length]).toEqual([2, 1]);
    expect(stderr).toContain(tokenFile("github.com"));
    expect(readFileSync(tokenFile("github.com"), "utf8")).toBe("not a token");
  });
});

describe("auth logout", () => {
  it("removes the token of the one server, a broken one too, and asks nobody", async () => {
    const { cps, requests, tokenFile } = authMachine();
    await cps("auth login", { stdin: canary });
    await cps("auth login --host acme.ghe.com", { stdin: canary });
    writeFileSync(tokenFile("github.com"), "not a token");
    const { code, stderr } = await cps("auth logout");
    expect([code, requests.length]).toEqual([0, 2]);
    expect(stderr).toContain("Logged out of github.com.");
    expect(existsSync(tokenFile("github.com"))).toBe(false);
    expect(existsSync(tokenFile("acme.ghe.com"))).toBe(true);
  });

  it("says where commands still find a token, and when there was none", async () => {
    const { cps } = authMachine();
    const { code, stderr } = await cps("auth logout", { env: { GITHUB_TOKEN: canary } });
    expect([code, stderr]).toEqual([0, expect.stringContaining("No token is stored for github.com.")]);
    expect(stderr).toContain("that of GITHUB_TOKEN");
  });
});

describe("auth token", () => {
  it("prints the token that commands would take", async () => {
    const { cps } = authMachine();
    await cps("auth login", { stdin: "stored" });
    expect(await cps("auth token")).toEqual({ code: 0, stdout: "stored\n", stderr: "" });
    expect((await cps("auth token", { env: { GH_TOKEN: "variable" } })).stdout).toBe("variable\n");
  });

  it("ends with 4 where there is none, and says what to type", async () => {
    const { cps } = authMachine();
    await cps("auth login", { stdin: "stored" });
    const missing = await cps("auth token --host acme.ghe.com", { env: { GITHUB_TOKEN: "" } });
    expect([missing.code, missing.stdout]).toEqual([4, ""]);
    expect(missing.stderr).toContain("cps auth login --host acme.ghe.com");
    const address = await cps("auth token --base-url http://127.0.0.1:4010", { env: { GITHUB_TOKEN: canary } });
    expect([address.code, address.stdout]).toEqual([4, ""]);
    expect(address.stderr).toContain("cps auth login --base-url http://127.0.0.1:4010");
  });
});
