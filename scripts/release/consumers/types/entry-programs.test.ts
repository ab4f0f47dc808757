import { describe, expect, it } from "vitest";
import { entryPoints } from "./entry-points.ts";
import { entryPrograms } from "./entry-programs.ts";

const manifest = {
  name: "@scope/a",
  exports: { ".": { types: "./a.d.ts", default: "./a.js" }, "./b": { default: "./b.js" }, "./c.json": "./c.json" },
};
const entries = entryPoints([manifest]);

describe("entryPoints", () => {
  it("lists all that a package exports", () => {
    expect(entries).toEqual([
      { specifier: "@scope/a", kind: "module" },
      { specifier: "@scope/a/b", kind: "module" },
      { specifier: "@scope/a/c.json", kind: "json" },
    ]);
  });
});

describe("entryPrograms", () => {
  it.each(Object.entries(entryPrograms(entries)))("import every entry point, and expect types of it: %s", (_, text) => {
    expect(text).toMatch(/"@scope\/a"/);
    expect(text).toMatch(/"@scope\/a\/b"/);
    expect(text.match(/@ts-expect-error/g)).toHaveLength(2);
  });
});
