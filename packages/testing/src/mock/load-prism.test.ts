import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPrism } from "./load-prism.ts";

const require = createRequire(import.meta.url);

describe("loadPrism", () => {
  it("loads without the parts that a mock of examples never calls", () => {
    const program = `
      import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
      import { loadPrism } from "./load-prism.ts";
      loadPrism();
      console.log(Object.keys(createRequire(import.meta.url).cache).join("\\n"));
    `;
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: import.meta.dirname,
    });
    const loaded = String(output).trim().split("\n");
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((path) => /@faker-js|postman-collection/.test(path))).toEqual([]);
  });

  it("loads once, however many mocks are started", () => {
    expect(loadPrism()).toBe(loadPrism());
  });

  it("leaves Prism whole to others in the process", async () => {
    loadPrism();
    const whole = require("@stoplight/prism-http");
    const collection = {
      info: { name: "A" },
      item: [{ name: "b", request: { method: "GET", url: "https://a.test/b" } }],
    };
    await expect(whole.getHttpOperationsFromSpec(collection)).resolves.toHaveLength(1);
    await expect(loadPrism().getHttpOperationsFromSpec(collection)).rejects.toThrow("no OpenAPI document");
  });

  it("takes the Prism of a folder that has one", () => {
    const project = mkdtempSync(join(tmpdir(), "project-"));
    const folder = join(project, "node_modules/@stoplight/prism-http");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.js"), "exports.own = true;");
    try {
      expect(loadPrism(project)).toEqual({ own: true });
      expect(loadPrism(join(project, "elsewhere"))).toEqual({ own: true });
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it("says which command installs Prism where it is missing", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
    for (const file of ["load-prism.ts", "mock-error.ts"]) {
      copyFileSync(join(import.meta.dirname, file), join(elsewhere, file));
    }
    const program = 'import { loadPrism } from "./load-prism.ts"; loadPrism();';
    const { NODE_PATH: _, ...env } = process.env;
    const { stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: elsewhere, env });
    rmSync(elsewhere, { recursive: true });
    expect(String(stderr)).toContain(
      "The mock needs Prism, which is not installed. Run: npm install --save-dev --save-exact @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0",
    );
  });
});
