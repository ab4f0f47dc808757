import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

const writer = join(import.meta.dirname, "write-until-killed.ts");

it("leaves the whole old value or the whole new one, whenever it is killed", async () => {
  const folder = temporaryFolder();
  const env = { ...process.env, COPILOT_SPACES_CONFIG_DIR: folder };
  const found = new Set<string>();
  for (let kills = 0; kills < 24; kills++) {
    // Two at once: the second one's values come between the first one's.
    const writers = [0, 1].map(() => spawn(process.execPath, [writer], { env, stdio: ["ignore", "pipe", "inherit"] }));
    const ended = writers.map((each) => once(each, "exit"));
    await Promise.all(writers.map((each, index) => Promise.race([once(each.stdout, "data"), ended[index]])));
    for (const each of writers) {
      await setTimeout(Math.random() * 12);
      each.kill("SIGKILL");
    }
    expect(await Promise.all(ended)).toEqual([
      [null, "SIGKILL"],
      [null, "SIGKILL"],
    ]);
    for (const path of [join("config", "owner"), join("tokens", "github.com")]) {
      const value = readFileSync(join(folder, path), "utf8");
      expect(value).toMatch(/^(\d)(\1{9}|\1{29999})\n$/);
      found.add(value);
    }
  }
  expect(found.size).toBeGreaterThan(2);
  const names = ["config", "tokens"].flatMap((each) => readdirSync(join(folder, each)));
  expect(names.filter((name) => !name.startsWith(".tmp-")).sort()).toEqual(["github.com", "owner"]);
});
