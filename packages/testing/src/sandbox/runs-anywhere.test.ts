import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const packageFolder = join(import.meta.dirname, "../..");

describe("the way to fetch", () => {
  it.each(["index.ts", "browser/index.ts"])("from %s imports nothing of Node's", (entry) => {
    const { files, packages } = staticImports(join(import.meta.dirname, entry));
    expect(files.size).toBeGreaterThan(30);
    expect([...packages].sort()).toEqual([
      "@copilot-spaces/types/document",
      "@copilot-spaces/types/operations",
      "@copilot-spaces/types/validators",
      "hono",
    ]);
  });

  it("needs no eval: it runs where making code of text is forbidden", async () => {
    const program = `
      const { createSandbox } = await import(${JSON.stringify(join(import.meta.dirname, "index.ts"))});
      try { new Function("return 1")(); throw new Error("eval is allowed"); } catch (error) { if (error.name !== "EvalError") throw error; }
      const sandbox = createSandbox({ checkAnswers: true });
      const headers = { authorization: "Bearer " + sandbox.token("octocat") };
      const created = await sandbox.fetch("https://api.github.com/users/octocat/copilot-spaces", { method: "POST", headers, body: '{"name":"A"}' });
      const refused = await sandbox.fetch("https://api.github.com/users/octocat/copilot-spaces", { method: "POST", headers, body: '{"name":1}' });
      console.log(created.status, refused.status);`;
    const flags = [
      "--disallow-code-generation-from-strings",
      "--no-warnings",
      "--input-type=module",
      "--eval",
      program,
    ];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: packageFolder });
    expect(stdout.trim()).toBe("201 422");
  });

  it("has an entry for browsers, with the same names, that imports nothing on demand either", async () => {
    const { exports } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
    expect(exports["./sandbox"]).toMatchObject({ browser: "./dist/sandbox/browser/index.js" });
    const [onNode, inBrowser] = await Promise.all([import("./index.ts"), import("./browser/index.ts")]);
    expect(Object.keys(inBrowser).sort()).toEqual(Object.keys(onNode).sort());
    for (const file of staticImports(join(import.meta.dirname, "browser/index.ts")).files) {
      expect([file, /\bimport\(/.test(readFileSync(file, "utf8"))]).toEqual([file, false]);
    }
  });

  it("answers in a browser, where it says what is for Node only", async () => {
    const { createSandbox, keepSnapshot, readSnapshot, SandboxError, writeSnapshot } = await import(
      "./browser/index.ts"
    );
    const sandbox = createSandbox();
    const headers = { authorization: `Bearer ${sandbox.token("octocat")}` };
    expect((await sandbox.fetch("https://api.github.com/user", { headers })).status).toBe(200);
    const kept = keepSnapshot(sandbox, "world.json", () => undefined);
    const attempts = [
      sandbox.listen(),
      readSnapshot("a"),
      writeSnapshot("a", sandbox.snapshot()),
      kept.save(),
      kept.close(),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toBeInstanceOf(SandboxError);
  });
});

/** What a file imports, and what that imports; types and dynamic imports are left out. */
function staticImports(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, names = "", specifier = ""] of text.matchAll(
      /^(?:import|export)\s+([^;]*?)\s*from\s*"([^"]+)";/gms,
    )) {
      const onlyTypes = names.startsWith("type ") || /^\{(?:\s*type [\w\s]+,?)+\}$/s.test(names);
      if (onlyTypes) continue;
      if (specifier.startsWith(".")) queue.push(join(dirname(file), specifier));
      else packages.add(specifier);
    }
  }
  return { files, packages };
}
