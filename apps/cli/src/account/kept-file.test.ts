import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { testContext } from "../../test/test-context.ts";
import { readKeptFile } from "./kept-file.ts";
import { removeKeptFile, writeKeptFile } from "./write-kept-file.ts";

const { io } = testContext();
const secret = { refusedMode: 0o077 };
const plain = { refusedMode: 0o002 };
/** Windows has no modes: there a file is the user's own by where it lies. */
const modes = platform() === "win32" ? [] : [0o640, 0o604, 0o620, 0o666];

describe("readKeptFile", () => {
  it("gives back what was written, and nothing where nothing was", async () => {
    const path = join(temporaryFolder(), "a", "b", "file");
    expect(readKeptFile(path, secret)).toBeUndefined();
    await writeKeptFile(io, path, "value");
    expect(readKeptFile(path, secret)).toBe("value");
  });

  it.each(modes)("refuses a secret with the mode %i, and says the command that mends it", (mode) => {
    const path = join(temporaryFolder(), "file");
    writeFileSync(path, "canary");
    chmodSync(path, mode);
    expect(() => readKeptFile(path, secret)).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining("canary"),
        hints: [`Run \`chmod 600 ${path}\`.`, expect.any(String)],
      }),
    );
    expect(readFileSync(path, "utf8")).toBe("canary");
  });

  it("does not follow a folder's name that leads nowhere", () => {
    const loop = join(temporaryFolder(), "loop");
    symlinkSync(loop, loop);
    expect(() => readKeptFile(join(loop, "file"), plain)).toThrow(/cannot be read \(ELOOP\)/);
  });

  it("does not take a file for the folder that should stand there", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(() => readKeptFile(join(file, "below"), plain)).toThrow(/cannot be read \(ENOTDIR\)/);
  });
});

describe.each([
  ["reading", async (path: string) => readKeptFile(path, plain)],
  ["writing", (path: string) => writeKeptFile(io, path, "new")],
  ["removing", async (path: string) => removeKeptFile(path)],
])("%s", (_doing, work) => {
  it("leaves a link and what it points to as they are", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "target"), "old");
    symlinkSync(join(folder, "target"), join(folder, "link"));
    symlinkSync(join(folder, "nowhere"), join(folder, "broken"));
    await expect(work(join(folder, "link"))).rejects.toThrow(/is a link/);
    await expect(work(join(folder, "broken"))).rejects.toThrow(/is a link/);
    expect(readFileSync(join(folder, "link"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["broken", "link", "target"]);
  });

  it("leaves a folder that stands in its place", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "config"));
    await expect(work(join(folder, "config"))).rejects.toThrow(/should be a file/);
    expect(statSync(join(folder, "config")).isDirectory()).toBe(true);
  });
});

describe("writeKeptFile", () => {
  it.runIf(platform() !== "win32")("lets nobody else read the file or its folder", async () => {
    const folder = join(temporaryFolder(), "copilot-spaces");
    await writeKeptFile(io, join(folder, "tokens", "github.com"), "value");
    const mode = (path: string) => statSync(path).mode & 0o777;
    expect([folder, join(folder, "tokens"), join(folder, "tokens", "github.com")].map(mode)).toEqual([
      0o700, 0o700, 0o600,
    ]);
  });

  it("sweeps up what runs that were killed have left, and not what another run is writing", async () => {
    const folder = temporaryFolder();
    for (const name of [".tmp-old", ".tmp-new", "other"]) writeFileSync(join(folder, name), "");
    for (const name of [".tmp-old", "other"]) utimesSync(join(folder, name), 1, 1);
    await writeKeptFile(io, join(folder, "file"), "value");
    expect(readdirSync(folder).sort()).toEqual([".tmp-new", "file", "other"]);
  });

  it("says what keeps it from writing, and leaves nothing behind", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    await expect(writeKeptFile(io, join(folder, "file", "below"), "value")).rejects.toThrow(/\(ENOTDIR\)/);
    const long = "a".repeat(250);
    await expect(writeKeptFile(io, join(folder, long), "value")).rejects.toThrow(/cannot be written \(ENAMETOOLONG\)/);
    expect(readdirSync(folder)).toEqual(["file"]);
  });
});

describe("removeKeptFile", () => {
  it("removes the file, and whatever a killed run has left of it", () => {
    const folder = temporaryFolder();
    for (const name of ["github.com", ".tmp-github.com-1", ".tmp-acme.ghe.com-1"])
      writeFileSync(join(folder, name), "");
    expect(removeKeptFile(join(folder, "github.com"))).toBe(true);
    expect(removeKeptFile(join(folder, "github.com"))).toBe(false);
    expect(readdirSync(folder)).toEqual([".tmp-acme.ghe.com-1"]);
    expect(removeKeptFile(join(folder, "missing", "github.com"))).toBe(false);
  });
});
