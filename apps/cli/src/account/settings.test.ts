import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { testContext } from "../../test/test-context.ts";
import { readSettings } from "./settings.ts";

/** A configuration as it lies on disk. */
function configured(files: Readonly<Record<string, string>>): Record<string, string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "config"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "config", name), `${text}\n`);
  return { COPILOT_SPACES_CONFIG_DIR: folder };
}

describe("the server", () => {
  it("is github.com where nothing says otherwise", async () => {
    const settings = await readSettings(testContext());
    expect(settings.server).toEqual({ host: "github.com", baseUrl: "https://api.github.com" });
  });

  it("comes from flags before variables before files, and is an address before a host", async () => {
    const flags = { host: "flag.ghe.com" };
    const env = {
      ...configured({ host: "file.ghe.com", base_url: "https://file.example" }),
      COPILOT_SPACES_HOST: "env.ghe.com",
      COPILOT_SPACES_BASE_URL: "https://env.example",
    };
    const host = async (given: typeof env | Record<string, string>, typed = {}) =>
      (await readSettings(testContext({ env: given }, { flags: typed }))).server.host;
    expect(await host(env, flags)).toBe("flag.ghe.com");
    expect(await host(env, { "base-url": "https://flag.example" })).toBe("https://flag.example");
    expect(await host(env)).toBe("https://env.example");
    expect(await host({ ...env, COPILOT_SPACES_BASE_URL: " " })).toBe("env.ghe.com");
    expect(await host({ ...env, COPILOT_SPACES_BASE_URL: "", COPILOT_SPACES_HOST: "" })).toBe("https://file.example");
    expect(await host(configured({ host: "file.ghe.com" }))).toBe("file.ghe.com");
  });

  it("is not said twice on one line", async () => {
    const flags = { host: "github.com", "base-url": "https://api.github.com" };
    await expect(readSettings(testContext({}, { flags }))).rejects.toMatchObject({ exit: "usage" });
  });

  it("may be another machine over plain http only when the environment says so", async () => {
    const env = { COPILOT_SPACES_BASE_URL: "http://mock:4010" };
    await expect(readSettings(testContext({ env }))).rejects.toThrow(/unencrypted/);
    const settings = await readSettings(testContext({ env: { ...env, COPILOT_SPACES_INSECURE_HTTP: "1" } }));
    expect(settings.server.baseUrl).toBe("http://mock:4010");
  });

  it("is decided without a look at files that say something else", async () => {
    const env = configured({
      host: "not a host",
      base_url: "no address",
      owner: "nobody",
      timeout: "soon",
      use_gh: "no",
    });
    const settings = await readSettings(testContext({ env }, { flags: { host: "github.com" } }));
    expect(settings.server.host).toBe("github.com");
    expect(() => settings.owner).toThrow(/owner in .*config.owner should be `org:nobody` or `user:nobody`/);
    expect(() => settings.timeout).toThrow(/number of seconds/);
    expect(() => settings.useGh).toThrow(/`true` or `false`/);
  });
});

describe("the owner", () => {
  it.each([
    ["org:acme", { kind: "org", login: "acme" }],
    ["user:mona-lisa_acme", { kind: "user", login: "mona-lisa_acme" }],
  ])("is read from %s", async (value, owner) => {
    expect((await readSettings(testContext({ env: { COPILOT_SPACES_OWNER: value } }))).owner).toEqual(owner);
    expect((await readSettings(testContext({ env: configured({ owner: value }) }))).owner).toEqual(owner);
  });

  it.each(["acme", "team:acme", "org:", "org:a/b", "org:acme/5", "org:a b"])("is refused as %j", async (value) => {
    const settings = await readSettings(testContext({ env: { COPILOT_SPACES_OWNER: value } }));
    expect(() => settings.owner).toThrow(/COPILOT_SPACES_OWNER should be `org:\w+` or `user:\w+`/);
  });

  it("is nobody where nothing says", async () => {
    expect((await readSettings(testContext())).owner).toBeUndefined();
  });
});

describe("the timeout", () => {
  it.each([
    ["30", 30_000],
    ["0.5", 500],
    [".25", 250],
    ["0.0001", 1],
  ])("takes %s seconds", async (timeout, milliseconds) => {
    expect((await readSettings(testContext({}, { flags: { timeout } }))).timeout).toBe(milliseconds);
  });

  it.each(["", "0", "-1", "1e3", "5s", "NaN", "99999999"])("refuses %j as soon as it is typed", async (timeout) => {
    await expect(readSettings(testContext({}, { flags: { timeout } }))).rejects.toThrow(/--timeout should be a number/);
  });
});
