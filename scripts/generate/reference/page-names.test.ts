import fc from "fast-check";
import { expect, it } from "vitest";
import { createPageNames } from "./page-names.ts";

it("puts a page where the operation's id says", () => {
  expect(createPageNames(["copilot-spaces/list-for-org"]).get("copilot-spaces/list-for-org")).toBe(
    "copilot-spaces/list-for-org.md",
  );
});

it("gives each operation a page of its own below the reference, whatever the ids are", () => {
  const id = fc.oneof(
    fc.string(),
    fc.constantFrom("../a", "/a", "A", "a", "readme", "a/../b", "a//b", ".", "", "models"),
  );
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      const names = [...createPageNames(ids).values()];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*\.md$/);
      expect(names.map((name) => name.toLowerCase())).not.toContain("readme.md");
    }),
  );
});
