import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Another version of `@copilot-spaces/types`, as somebody's overrides may bring it in: its table has a format of its own. */
const hooks = `
  import { registerHooks } from "node:module";
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith("/types/dist/generated/operations.js")) return loaded;
      return { ...loaded, source: String(loaded.source).replace(/"format": 1,/, '"format": 2,') };
    },
  });`;

it("a sandbox with a table of another format says so in one sentence", () => {
  const program = `
    const { createSandbox } = await import(${JSON.stringify(join(import.meta.dirname, "index.ts"))});
    try { createSandbox(); } catch (error) { console.log(error.message); }`;
  const flags = ["--import", `data:text/javascript,${encodeURIComponent(hooks)}`, "--input-type=module", "--eval"];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, program], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({
    stdout: expect.stringMatching(/^This operations table has format 2, and the sandbox reads format 1: .*\n$/),
    stderr: "",
  });
});
