import fc from "fast-check";
import { expect, it } from "vitest";
import { difference } from "./difference.ts";

it("difference names the first place where two values differ", () => {
  expect(difference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe("it.a[1].b is 2, expected 3");
  expect(difference({ a: 1, b: 2 }, { a: 1 })).toBe("it.b is 2, expected undefined");
  expect(difference({}, { a: null })).toBe("it.a is undefined, expected null");
  expect(difference([1], { 0: 1 }, "the answer")).toBe('the answer is [1], expected {"0":1}');
});

it("difference finds none between a JSON value and its copy", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => difference(structuredClone(value), value) === undefined));
});

it("difference finds one between values that JSON writes differently", () => {
  const pairs = fc.tuple(fc.jsonValue(), fc.jsonValue()).filter(([one, other]) => sorted(one) !== sorted(other));
  fc.assert(fc.property(pairs, ([one, other]) => difference(one, other) !== undefined));
});

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
