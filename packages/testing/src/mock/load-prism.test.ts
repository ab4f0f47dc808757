import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { loadPrism } from "./load-prism.ts";

describe("loadPrism", () => {
  it("loads without the parts that a mock of examples never calls, and leaves them to others whole", () => {
    const require = createRequire(import.meta.url);
    loadPrism();
    const loaded = Object.keys(require.cache);
    expect(loaded.some((path) => path.includes("prism-http"))).toBe(true);
    expect(loaded.filter((path) => /@faker-js|postman-collection/.test(path))).toEqual([]);
    const faker = createRequire(require.resolve("@stoplight/prism-http"))("@faker-js/faker");
    expect(faker.faker.name.firstName()).toEqual(expect.any(String));
  });

  it("says which command installs Prism where it is missing", () => {
    const resolve = (name: string): string => createRequire(import.meta.url).resolve(`${name}-is-not-here`);
    expect(() => loadPrism(resolve)).toThrow(
      "The mock needs Prism, which is not installed. Run: npm install --save-dev --save-exact @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0",
    );
  });
});
