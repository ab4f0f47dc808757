import fc from "fast-check";
import { expect, it } from "vitest";
import { follow, pointTo } from "./json-pointer.ts";
import { printJson, readJson } from "./read-json.ts";
import { readNumber } from "./read-number.ts";
import { readProse } from "./read-prose.ts";

it("reads the JSON that it prints, and leaves out what is empty", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(printJson(readJson(printJson(value)).kind === "value" ? value : undefined)).toBe(printJson(value));
    }),
  );
  expect(readJson(" \n")).toEqual({ kind: "value", value: undefined });
  expect(printJson(undefined)).toBe("");
});

it.each([
  ['{\n  "a": x\n}', /^This is no JSON yet: Unexpected token 'x'\.$/],
  ['{"a": 1', /^This is no JSON yet: Expected .* \(line 1 column 8\)\.$/],
])("says where text is no JSON", (text, message) => {
  const read = readJson(text);
  expect(read.kind === "problem" ? read.message : "").toMatch(message);
});

it.each([
  ["5", 5],
  ["-1", -1],
  ["0.5", 0.5],
  [" 5 ", 5],
  ["007", "007"],
  ["1e3", "1e3"],
  ["9007199254740993", "9007199254740993"],
  ["Infinity", "Infinity"],
  ["five", "five"],
])("reads %j as %j where a number is asked for", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it("points to what it follows, whatever the names", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.nat(), (names, value) => {
      const pointer = names.reduce((all, name) => pointTo(all, name), "");
      const whole = names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
      expect(follow(whole, pointer)).toBe(value);
    }),
  );
  expect(follow({ a: [1, 2] }, "/a/1")).toBe(2);
  expect(follow({ a: 1 }, "/a/b/c")).toBeUndefined();
  expect(follow({}, "/constructor")).toBeUndefined();
});

it("reads paragraphs and lists", () => {
  expect(readProse("One\ntwo.\n\n- a\n- b\n  c\n\nThree.")).toEqual([
    { kind: "text", text: "One two." },
    { kind: "list", items: ["a", "b c"] },
    { kind: "text", text: "Three." },
  ]);
});
