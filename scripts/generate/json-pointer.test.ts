import fc from "fast-check";
import { expect, it } from "vitest";
import { formatPointer, parsePointer, resolvePointer } from "./json-pointer.ts";

it("parses what it formats, whatever the keys hold", () => {
  const keysThatMatter = fc.array(fc.oneof(fc.string(), fc.constantFrom("", "~", "/", "~1", "~01", "%2f")));
  fc.assert(
    fc.property(keysThatMatter, (keys) => {
      expect(parsePointer(formatPointer(keys))).toEqual(keys);
    }),
  );
});

it("finds values in objects and lists", () => {
  const document = { "a/b": [{ "m~n": 1 }] };
  expect(resolvePointer(document, "/a~1b/0/m~0n")).toBe(1);
  expect(resolvePointer(document, "")).toBe(document);
});

it("finds nothing where there is nothing, and nothing that objects inherit", () => {
  for (const pointer of ["/b", "/constructor", "/a/00", "/a/-1", "/a/length", "/a/0/x", "/__proto__"]) {
    expect(resolvePointer({ a: [1] }, pointer)).toBeUndefined();
  }
});
