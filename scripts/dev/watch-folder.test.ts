import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "../process/temporary-folder.ts";
import { watchFolder } from "./watch-folder.ts";

let folder: TemporaryFolder;
let watcher: { close(): void };
let told: string[] = [];
let wake = (): void => {};

beforeEach(() => {
  told = [];
  folder = temporaryFolder();
  folder.write({ "openapi.yaml": "a", "schemas/Space.yaml": "a", "dist/openapi.json": "a" });
  watcher = watchFolder(folder.path, {
    except: ["dist"],
    changed: (files) => {
      told.push(...files);
      wake();
    },
  });
});
afterEach(() => {
  watcher.close();
  folder[Symbol.dispose]();
});

/** Everything that was told until a file was. */
async function until(file: string): Promise<readonly string[]> {
  while (!told.includes(file)) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  return told.splice(0);
}

const at = (name: string) => join(folder.path, name);

test("a file that is written is told, and those of one moment together", async () => {
  writeFileSync(at("openapi.yaml"), "b");
  writeFileSync(at("schemas/Space.yaml"), "b");
  expect(await until("schemas/Space.yaml")).toEqual(["openapi.yaml", "schemas/Space.yaml"]);
});

test("a file that an editor replaces is told each time", async () => {
  for (const content of ["b", "c"]) {
    writeFileSync(at("schemas/.Space.yaml.swap"), content);
    renameSync(at("schemas/.Space.yaml.swap"), at("schemas/Space.yaml"));
    expect(await until("schemas/Space.yaml")).toContain("schemas/Space.yaml");
  }
});

test("a new folder is watched, with what is in it already", async () => {
  mkdirSync(at("headers"));
  writeFileSync(at("headers/etag.yaml"), "a");
  expect(await until("headers/etag.yaml")).toContain("headers/etag.yaml");
  writeFileSync(at("headers/etag.yaml"), "b");
  expect(await until("headers/etag.yaml")).toContain("headers/etag.yaml");
});

test("what is removed is told", async () => {
  rmSync(at("schemas/Space.yaml"));
  expect(await until("schemas/Space.yaml")).toEqual(["schemas/Space.yaml"]);
});

test("nothing is told of what is left out", async () => {
  writeFileSync(at("dist/openapi.json"), "b");
  writeFileSync(at("openapi.yaml"), "b");
  expect(await until("openapi.yaml")).toEqual(["openapi.yaml"]);
});
