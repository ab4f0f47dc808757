import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const packageFolder = join(import.meta.dirname, "../..");

/** Files that a browser does not load: what they are imported by is a dynamic import. */
const nodeOnly = ["listen/listen.ts", "persistence/files.ts"].map((file) => join(import.meta.dirname, file));

describe("the way to fetch", () => {
  it("imports nothing of Node's", () => {
    const { files, packages } = staticImports(join(import.meta.dirname, "index.ts"));
    expect(files.size).toBeGreaterThan(30);
    expect([...packages].sort()).toEqual([
      "@copilot-spaces/types/operations",
      "@copilot-spaces/types/validators",
      "hono",
    ]);
    expect([...packages].filter((name) => builtinModules.includes(name.replace(/^node:/, "")))).toEqual([]);
    for (const file of nodeOnly) expect(files.has(file)).toBe(false);
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

  it("is all that a browser's bundler takes: the manifest puts something else in the place of listening", () => {
    const { browser, exports } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
    const folder = dirname(exports["./sandbox"].default);
    expect(browser).toEqual({
      [`${folder}/listen/listen.js`]: `${folder}/listen/not-on-this-runtime.js`,
      [`${folder}/persistence/files.js`]: `${folder}/persistence/not-on-this-runtime.js`,
    });
  });

  it.each([
    ["./listen/not-on-this-runtime.ts", ["listen"]],
    ["./persistence/not-on-this-runtime.ts", ["readFromFile", "writeToFile"]],
  ])("says in a browser what is for Node only: %s", async (file, names) => {
    const module = await import(file);
    for (const name of names) await expect(module[name]()).rejects.toThrow("on Node only");
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
