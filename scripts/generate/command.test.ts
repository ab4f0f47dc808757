import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { listFiles } from "./list-files.ts";
import { repository } from "./target.ts";

const script = join(repository, "scripts/generate.ts");
const node22 = join(repository, "scripts/runtimes/node_modules/node-22/bin/node");

function generate(args: readonly string[], cwd = repository) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

function documentCalled(title: string): object {
  const responses = { 200: { description: "OK" } };
  return { openapi: "3.1.0", info: { title, version: "1" }, paths: { "/a": { get: { operationId: "a", responses } } } };
}

/** What is generated; not what a killed run wrote aside, which the next one removes. */
function readFiles(folder: string): Record<string, string> {
  const generated = listFiles(folder).filter((path) => !path.startsWith(".generate-"));
  return Object.fromEntries(generated.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

it("generates from another document into another folder, and then finds nothing to do", () => {
  using folder = temporaryFolder();
  folder.write({ "api.json": documentCalled("One") });
  const args = ["--spec", "api.json", "--out", "out"];
  expect(generate(args, folder.path)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("added     operations.ts"),
  });
  expect(listFiles(join(folder.path, "out"))).toEqual([
    "declarations.ts",
    "document.ts",
    "headers.ts",
    "index.ts",
    "openapi.json",
    "operations.ts",
    "statuses.ts",
  ]);
  expect(generate(args, folder.path).stdout).toMatch(/^7 files are up to date \(\d+ ms\)\n$/);
  expect(readdirSync(folder.path).sort()).toEqual(["api.json", "out"]);
});

it("checks without writing, and says which files differ and what mends it", () => {
  using folder = temporaryFolder();
  folder.write({ "api.json": documentCalled("One") });
  const args = ["--spec", "api.json", "--out", "out"];
  expect(generate([...args, "--check"], folder.path).status).toBe(1);
  expect(readdirSync(folder.path)).toEqual(["api.json"]);
  generate(args, folder.path);
  expect(generate([...args, "--check"], folder.path)).toMatchObject({ status: 0 });
  folder.write({ "out/operations.ts": "edited" });
  expect(generate([...args, "--check"], folder.path)).toEqual({
    status: 1,
    stdout: "generating from api.json …\ndiffers   operations.ts\n",
    stderr: expect.stringContaining("pnpm generate --spec api.json --out out"),
  });
});

it("says in one line what is wrong with a document, and leaves the old output", () => {
  using folder = temporaryFolder();
  folder.write({ "api.yaml": "openapi: 3.1.0\npaths: [", "out/operations.ts": "old" });
  expect(generate(["--spec", "api.yaml", "--out", "out"], folder.path)).toEqual({
    status: 1,
    stdout: "generating from api.yaml …\n",
    stderr: expect.stringMatching(/^api\.yaml:2: not YAML: .*\n$/),
  });
  expect(readFiles(join(folder.path, "out"))).toEqual({ "operations.ts": "old" });
});

it.each([["--spec", "x.yaml"], ["--nope"], ["--out", "x"], ["extra"]])(
  "explains itself when called wrongly: %s",
  (...args) => {
    expect(generate(args)).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage: pnpm generate") });
  },
);

it("asks nobody for what is elsewhere", () => {
  using folder = temporaryFolder();
  folder.write({ "api.json": { ...documentCalled("One"), paths: { "/a": { $ref: "https://example.com/a.yaml" } } } });
  expect(generate(["--spec", "api.json", "--out", "out"], folder.path).stderr).toBe(
    'api.json at #/paths/~1a: "https://example.com/a.yaml" is elsewhere: only files below the document\'s own folder are read\n',
  );
});

it("makes the same bytes on each run and on two versions of Node", () => {
  const program = `
    const { createHash } = await import("node:crypto");
    const { createOutputs } = await import(${JSON.stringify(join(repository, "scripts/generate/create-outputs.ts"))});
    const { createTarget } = await import(${JSON.stringify(join(repository, "scripts/generate/target.ts"))});
    const { outputs } = await createOutputs(createTarget());
    console.log(outputs.size, createHash("sha256").update(JSON.stringify([...outputs])).digest("hex"));`;
  const [one, two, other] = [process.execPath, process.execPath, node22].map((node) => {
    const { stdout, stderr } = spawnSync(node, ["--input-type=module", "--eval", program], { encoding: "utf8" });
    return stdout || stderr;
  });
  expect(one).toMatch(/^\d+ [0-9a-f]{64}\n$/);
  expect([two, other]).toEqual([one, one]);
});

it("leaves whole files behind whenever it is killed, and mends the rest next time", async () => {
  using folder = temporaryFolder();
  const out = join(folder.path, "out");
  const args = ["--spec", "api.json", "--out", "out"];
  const make = (title: string) => {
    folder.write({ "api.json": documentCalled(title) });
    generate(args, folder.path);
    return readFiles(out);
  };
  const [one, two] = [make("One"), make("Two")];
  expect(Object.keys(one).filter((path) => one[path] !== two[path])).toEqual([
    "document.ts",
    "openapi.json",
    "operations.ts",
  ]);
  const started = performance.now();
  make("One");
  const whole = performance.now() - started;

  for (let round = 0; round < 12; round += 1) {
    const [before, title] = round % 2 === 0 ? ["One", "Two"] : ["Two", "One"];
    const signal = round % 3 === 0 ? "SIGTERM" : "SIGKILL";
    // Killed between two files, the round before may have left some of either; what ends well must begin well.
    if (signal === "SIGTERM") make(before);
    folder.write({ "api.json": documentCalled(title) });
    const run = spawn(process.execPath, [script, ...args], { cwd: folder.path, stdio: "ignore" });
    await setTimeout(whole * (0.2 + Math.random() * 0.9));
    if (run.exitCode === null) {
      run.kill(signal);
      await once(run, "exit");
    }
    const found = readFiles(out);
    for (const [path, content] of Object.entries(found)) expect([one[path], two[path]]).toContain(content);
    expect(Object.keys(found)).toEqual(Object.keys(one));
    if (signal === "SIGTERM") expect([one, two]).toContainEqual(found);
  }
  expect(make("Two")).toEqual(two);
  expect(readdirSync(folder.path).sort()).toEqual(["api.json", "out"]);
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});
