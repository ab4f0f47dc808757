import fc from "fast-check";
import { expect, it } from "vitest";
import { readReference } from "./read-reference.ts";

const handbook = { kind: "name", owner: "octo-org", repo: "handbook" };

it.each([
  ["42", { kind: "number", id: 42 }],
  ["octo-org/handbook", handbook],
  [" https://github.com/octo-org/handbook/ ", handbook],
  ["https://github.com/octo-org/handbook.git", handbook],
  ["octo-org/handbook#5", { ...handbook, number: 5 }],
  ["https://github.com/octo-org/handbook/pull/1348", { ...handbook, number: 1348 }],
  ["https://octo.ghe.com/octo-org/handbook/issues/7?x=1#top", { ...handbook, number: 7 }],
  ["https://github.com/octo-org/handbook/pull/1348/files", { ...handbook, number: 1348 }],
  ["octo-org/site.github.io", { ...handbook, repo: "site.github.io" }],
])("reads %j", (text, reference) => expect(readReference(text)).toEqual(reference));

it.each(["", "octo-org", "octo-org/..", "0", "-1", "a b/c", "javascript:alert(1)/x", "octo-org/a/b/c"])(
  "reads nothing in %j",
  (text) => expect(readReference(text)).toBeUndefined(),
);

it("reads whatever is typed without failing, and never a path that leads elsewhere", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const reference = readReference(text);
      if (reference?.kind !== "name") return;
      expect(reference.owner).toMatch(/^[\w-]+$/);
      expect(reference.repo).toMatch(/^[\w.-]+$/);
      expect(["", ".", ".."]).not.toContain(reference.repo);
    }),
  );
});
