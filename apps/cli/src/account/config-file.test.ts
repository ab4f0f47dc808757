import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { testContext } from "../../test/test-context.ts";
import { configFile, readConfigFile } from "./config-file.ts";
import { configFolder, findConfigFolder } from "./config-folder.ts";
import { removeConfigFile, writeConfigFile } from "./write-config-file.ts";

describe("the folder", () => {
  const find = (env: Record<string, string>) => findConfigFolder({ env, cwd: join("/", "anywhere") });

  it.runIf(platform() !== "win32")("is named by the first of its variables that is absolute", () => {
    const env = { COPILOT_SPACES_CONFIG_DIR: "/a", XDG_CONFIG_HOME: "/b", APPDATA: "/c", HOME: "/d" };
    expect(find(env)).toBe("/a");
    expect(find({ ...env, COPILOT_SPACES_CONFIG_DIR: "a" })).toBe("/anywhere/a");
    expect(find({ ...env, COPILOT_SPACES_CONFIG_DIR: "" })).toBe("/b/copilot-spaces");
    expect(find({ XDG_CONFIG_HOME: "b", APPDATA: "/c", HOME: "/d" })).toBe("/d/.config/copilot-spaces");
  });

  it("is not looked for where the environment names none", () => {
    expect(homedir()).not.toBe("");
    expect(find({})).toBeUndefined();
    expect(() => configFolder({ env: {}, cwd: "/" })).toThrow(/HOME is not set/);
  });
});

describe("a setting's file", () => {
  const fresh = () => testContext({ env: { COPILOT_SPACES_CONFIG_DIR: temporaryFolder() } }).io;

  it("holds one line, and is gone when it is removed", async () => {
    const io = fresh();
    expect(readConfigFile(io, "owner")).toBeUndefined();
    await writeConfigFile(io, "owner", "org:acme");
    await writeConfigFile(io, "host", "acme.ghe.com");
    expect(readFileSync(configFile(io, "owner"), "utf8")).toBe("org:acme\n");
    removeConfigFile(io, "owner");
    expect([readConfigFile(io, "owner"), readConfigFile(io, "host")]).toEqual([undefined, "acme.ghe.com"]);
  });

  it.each(["", "\n\n", "org:acme\nuser:mona", "\u0000\u0001", "{\n}\n", "\ufffd"])(
    "stays as it is where it holds %j",
    async (text) => {
      const io = fresh();
      mkdirSync(dirname(configFile(io, "owner")));
      writeFileSync(configFile(io, "owner"), text);
      expect(() => readConfigFile(io, "owner")).toThrow(/config.owner should hold one line/);
      await expect(writeConfigFile(io, "owner", "org:acme")).rejects.toMatchObject({ exit: "usage" });
      expect(() => removeConfigFile(io, "owner")).toThrow(/should hold one line/);
      expect(readFileSync(configFile(io, "owner"), "utf8")).toBe(text);
    },
  );

  it("lies in a folder that may be a link, as those who keep their settings in a repository have it", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "kept"));
    symlinkSync(join(folder, "kept"), join(folder, "linked"));
    const { io } = testContext({ env: { COPILOT_SPACES_CONFIG_DIR: join(folder, "linked") } });
    await writeConfigFile(io, "owner", "org:acme");
    expect(readFileSync(join(folder, "kept", "config", "owner"), "utf8")).toBe("org:acme\n");
  });
});
