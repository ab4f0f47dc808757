import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../test/temporary-folder.ts";
import { input, sink } from "../../../test/test-context.ts";
import { settingKeys, settingNames } from "../../account/setting-keys.ts";
import { commands } from "../../grammar/commands.data.ts";
import { run } from "../../run.ts";

function machine() {
  const folder = temporaryFolder();
  return {
    folder,
    async cps(args: readonly string[], env: Record<string, string> = {}) {
      const [stdout, stderr] = [sink(), sink()];
      const io = { env: { COPILOT_SPACES_CONFIG_DIR: folder, ...env }, stdin: input(""), stdout, stderr, cwd: folder };
      return { code: await run(args, io), stdout: stdout.text, stderr: stderr.text };
    },
  };
}

it("has the settings that completion and help know", () => {
  const command = commands.find(({ words }) => words.join(" ") === "config set");
  expect(command?.positionals[0]?.choices).toEqual(settingNames);
});

describe("config set", () => {
  it.each([
    ["owner", "org:acme"],
    ["host", "acme.ghe.com"],
    ["base_url", "http://127.0.0.1:4010"],
    ["timeout", "2.5"],
    ["use_gh", "true"],
  ])("keeps %s for later runs, and removes it again", async (name, value) => {
    const { cps, folder } = machine();
    expect(await cps(["config", "set", name, value])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await cps(["config", "get", name])).stdout).toBe(`${value}\n`);
    expect(readFileSync(join(folder, "config", name), "utf8")).toBe(`${value}\n`);
    expect((await cps(["config", "set", name, ""])).code).toBe(0);
    expect(readdirSync(join(folder, "config"))).toEqual([]);
  });

  it.each([
    ["owner", "acme"],
    ["host", "https://github.com"],
    ["base_url", "https://mona:canary@github.com"],
    ["timeout", "soon"],
    ["use_gh", "perhaps"],
    ["token", "canary"],
  ])("refuses %s as %s, and keeps nothing", async (name, value) => {
    const { cps, folder } = machine();
    const { code, stderr } = await cps(["config", "set", name, value]);
    expect([code, readdirSync(folder)]).toEqual([2, []]);
    expect(stderr).not.toContain("canary");
    if (name === "token") expect(stderr).toContain("owner, host, base_url, timeout, use_gh");
  });

  it("keeps what else lies in its folder", async () => {
    const { cps, folder } = machine();
    mkdirSync(join(folder, "config"));
    writeFileSync(join(folder, "config", "of-a-later-version"), "x");
    await cps(["config", "set", "owner", "org:acme"]);
    expect(readdirSync(join(folder, "config")).sort()).toEqual(["of-a-later-version", "owner"]);
  });

  it("says that a variable comes first", async () => {
    const { cps } = machine();
    const { stderr } = await cps(["config", "set", "owner", "org:acme"], { COPILOT_SPACES_OWNER: "user:mona" });
    expect(stderr).toContain("COPILOT_SPACES_OWNER is set");
  });
});

describe("a configuration that cannot be used", () => {
  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ["broken", (path) => writeFileSync(path, "{\n\u0000")],
    ["empty", (path) => writeFileSync(path, "")],
    ["linked", (path) => symlinkSync(join(path, "..", "..", "elsewhere"), path)],
    ["a folder", (path) => mkdirSync(path)],
  ];
  it.each(damages)("is told where it is %s, and stays as it is", async (_what, damage) => {
    const { cps, folder } = machine();
    const path = join(folder, "config", "owner");
    mkdirSync(join(folder, "config"));
    writeFileSync(join(folder, "elsewhere"), "user:mona\n");
    damage(path);
    for (const args of [["get", "owner"], ["set", "owner", "org:acme"], ["set", "owner", ""], ["list"]]) {
      const { code, stdout, stderr } = await cps(["config", ...args]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(path);
    }
    // What does not need it goes on.
    expect((await cps(["config", "get", "owner"], { COPILOT_SPACES_OWNER: "org:acme" })).code).toBe(0);
    expect((await cps(["config", "get", "host"])).stdout).toBe("github.com\n");
    expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("user:mona\n");
  });
});

describe("config list", () => {
  it("tells of each setting where it stands", async () => {
    const { cps, folder } = machine();
    await cps(["config", "set", "owner", "org:acme"]);
    await cps(["config", "set", "timeout", "5"]);
    const { stdout } = await cps(["config", "list", "--json"], { COPILOT_SPACES_TIMEOUT: "7" });
    expect(JSON.parse(stdout)).toEqual([
      { name: "owner", value: "org:acme", origin: "file", where: join(folder, "config", "owner") },
      { name: "host", value: "github.com", origin: "default", where: "the default" },
      { name: "base_url", value: null, origin: null, where: null },
      { name: "timeout", value: "7", origin: "env", where: "COPILOT_SPACES_TIMEOUT" },
      { name: "use_gh", value: "false", origin: "default", where: "the default" },
    ]);
  });

  it("tells what a flag says", async () => {
    const { cps } = machine();
    const { stdout } = await cps(["config", "list", "--json", "--host", "acme.ghe.com"]);
    expect(JSON.parse(stdout)).toContainEqual({ name: "host", value: "acme.ghe.com", origin: "flag", where: "--host" });
  });
});

describe("config get", () => {
  it("ends with 3 for what is not set", async () => {
    const { cps } = machine();
    expect(await cps(["config", "get", "owner"])).toEqual({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("owner is not set"),
    });
  });
});

describe("config path", () => {
  it("prints the folder, whether it is there or not", async () => {
    const { cps, folder } = machine();
    expect((await cps(["config", "path"])).stdout).toBe(`${folder}\n`);
  });
});

it("reads no other variable for a setting than the one that is documented", () => {
  for (const name of settingNames) expect(settingKeys[name].variable).toBe(`COPILOT_SPACES_${name.toUpperCase()}`);
});
