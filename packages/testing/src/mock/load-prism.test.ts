import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { loadPrism } from "./load-prism.ts";

const require = createRequire(import.meta.url);

describe("loadPrism", () => {
  it("loads without the parts that a mock of examples never calls", () => {
    const program = `
      import { createRequire } from "node:module";
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

  it("says which command installs Prism where it is missing", () => {
    const resolve = (name: string): string => require.resolve(`${name}-is-not-here`);
    expect(() => loadPrism(resolve)).toThrow(
      "The mock needs Prism, which is not installed. Run: npm install --save-dev --save-exact @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0",
    );
  });
});
