import fc from "fast-check";
import { expect, it } from "vitest";
import { countCharacters, countMatches, isSame } from "./runtime.ts";

it("counts characters as code points", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(countCharacters(text)).toBe([...text].length);
    }),
  );
});

it("finds a value the same as its copy, whatever the order of keys", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed: unknown = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(value))).reverse());
      expect(isSame(JSON.parse(JSON.stringify(value)), reversed)).toBe(true);
    }),
  );
});

it.each([
  [1, "1"],
  [null, {}],
  [[], {}],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: undefined }, { b: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
])("tells %j from %j", (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

it("counts the forms that fit", () => {
  expect(countMatches([() => true, (value) => value === 1, () => false], 1)).toBe(2);
});
