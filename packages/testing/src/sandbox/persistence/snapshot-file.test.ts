import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";
import { createSandbox } from "../create-sandbox.ts";
import { keepSnapshot, readSnapshot, writeSnapshot } from "./snapshot-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});
const fail = (error: Error): never => {
  throw error;
};

describe("a snapshot", () => {
  it("brings the world back as it was, and what is created then has new numbers", async () => {
    const sandbox = start();
    await sandbox.send("octocat", "POST /users/octocat/copilot-spaces", { name: "Kept" });
    await sandbox.send("octocat", "POST /users/octocat/copilot-spaces", { name: "Gone" });
    await sandbox.send("octocat", "DELETE /users/octocat/copilot-spaces/7");
    const file = join(folder, "world.json");
    await writeSnapshot(file, sandbox.snapshot());
    const snapshot = await readSnapshot(file);
    const again = start({ ...(snapshot && { snapshot }) });
    expect(again.snapshot()).toEqual(sandbox.snapshot());
    expect((await again.send("octocat", "GET /users/octocat/copilot-spaces/6")).body.name).toBe("Kept");
    const created = await again.send("octocat", "POST /users/octocat/copilot-spaces", { name: "New" });
    expect(created.body.number).toBe(8);
  });

  it("stays as it is while the world goes on", async () => {
    const sandbox = start();
    const before = sandbox.snapshot();
    const text = JSON.stringify(before);
    await sandbox.send("octocat", "PUT /users/octocat/copilot-spaces/1", { name: "Changed" });
    expect(JSON.stringify(before)).toBe(text);
    expect(sandbox.snapshot()).not.toEqual(before);
    sandbox.reset();
    expect(sandbox.snapshot()).toEqual(before);
  });

  it("is none where there is no file", async () => {
    expect(await readSnapshot(join(folder, "none.json"))).toBeUndefined();
  });

  it.each([
    ["{", "cannot be used"],
    ["[]", 'its "format" must be "copilot-spaces-sandbox/1"'],
    ['{"format":"copilot-spaces-sandbox/9"}', 'not "copilot-spaces-sandbox/9"'],
    ['{"format":"copilot-spaces-sandbox/1","tables":{"users":[]}}', "The snapshot is damaged"],
  ])("is refused when the file holds %s", async (text, message) => {
    const file = join(folder, "world.json");
    await writeFile(file, text);
    await expect(readSnapshot(file)).rejects.toThrow(message);
    await expect(readSnapshot(file)).rejects.toThrow(file);
  });

  it("that cannot be written leaves nothing behind", async () => {
    const file = join(folder, "world.json");
    await mkdir(file);
    await expect(writeSnapshot(file, createSandbox().snapshot())).rejects.toThrow(
      `The snapshot ${file} cannot be written`,
    );
    expect(await readdir(folder)).toEqual(["world.json"]);
  });
});

describe("a world kept in a file", () => {
  it("is there from the beginning, and after every change that was saved", async () => {
    const sandbox = start();
    const file = join(folder, "world.json");
    const kept = keepSnapshot(sandbox, file, fail);
    await kept.save();
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(sandbox.snapshot());
    await sandbox.send("octocat", "DELETE /users/octocat/copilot-spaces/1");
    await kept.close();
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(sandbox.snapshot());
    expect(await readdir(folder)).toEqual(["world.json"]);
  });

  it("is written soon by itself", async () => {
    const sandbox = start();
    const file = join(folder, "world.json");
    const kept = keepSnapshot(sandbox, file, fail);
    await sandbox.send("octocat", "DELETE /users/octocat/copilot-spaces/1");
    await expect.poll(() => readSnapshot(file), { timeout: 10_000 }).toEqual(sandbox.snapshot());
    await kept.close();
  });

  it("is whole whoever reads it while it is written", async () => {
    const sandbox = start({ limits: "none" });
    const file = join(folder, "world.json");
    const kept = keepSnapshot(sandbox, file, fail);
    await kept.save();
    for (let count = 0; count < 20; count += 1) {
      await sandbox.send("octocat", "POST /users/octocat/copilot-spaces", { name: `Space ${count}` });
      const [, snapshot] = await Promise.all([kept.save(), readSnapshot(file)]);
      expect(snapshot?.tables.users).toHaveLength(4);
    }
    await kept.close();
  });

  it("says when it cannot be written", async () => {
    const sandbox = start();
    const failed = new Promise<Error>((resolve) => {
      keepSnapshot(sandbox, join(folder, "missing", "world.json"), resolve);
    });
    await sandbox.send("octocat", "DELETE /users/octocat/copilot-spaces/1");
    expect((await failed).message).toMatch(/world\.json cannot be written/);
  });
});
