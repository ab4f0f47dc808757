import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDocument } from "./parse-document.ts";

const read = (text: string) => parseDocument(text, "plan.yaml");

it("reads every JSON value as JSON itself does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), async (value, space) => {
      const text = JSON.stringify(value, undefined, space);
      // A number that is not kept exactly is refused.
      fc.pre(!/\d{16}/.test(text));
      expect(await read(text)).toEqual(JSON.parse(text));
    }),
  );
});

it("reads YAML, and leaves dates and other words text", async () => {
  expect(await read("name: Plan\nat: 2026-01-31\nwhen: 2026-01-31T12:00:00Z\nok: true\nno: no\nempty: ~\n")).toEqual({
    name: "Plan",
    at: "2026-01-31",
    when: "2026-01-31T12:00:00Z",
    ok: true,
    no: "no",
    empty: null,
  });
});

it("reads an alias as what it stands for", async () => {
  expect(await read("a: &text Some text\nb: *text\n")).toEqual({ a: "Some text", b: "Some text" });
});

it.each(['{"__proto__": {"admin": true}}', "__proto__: {admin: true}"])(
  "takes the keys of %s for data",
  async (text) => {
    const value = await read(text);
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Object(value).admin).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  },
);

it.each([
  ["", "plan.yaml is empty."],
  ["# nothing\n", "plan.yaml is empty."],
  ["name: a\nrole: b\nname: c\n", "plan.yaml, line 3, column 1: duplicated mapping key."],
  ['{"name": 1,\n "name": 2}', "plan.yaml, line 2, column 3: duplicated mapping key."],
  ["name: a\n---\nname: b\n", "plan.yaml, line 3, column 1: a second document starts here."],
  ["name: [1, 2", "plan.yaml, line 1, column 12: unexpected end of the stream within a flow collection."],
  ["name: a\n\trole: b", "plan.yaml, line 2, column 1: tab characters must not be used in indentation."],
  ["name: !!binary aGk=", "plan.yaml, line 1, column 7: unknown scalar tag !<tag:yaml.org,2002:binary>."],
  ["number: .inf", 'plan.yaml, line 1, column 9: JSON has no ".inf".'],
  ["a:\n- .NaN", 'plan.yaml, line 2, column 3: JSON has no ".NaN".'],
  ["[1e999]", 'plan.yaml, line 1, column 2: JSON has no "1e999".'],
  ['number: !!float ".inf"', "plan.yaml: JSON has no Infinity."],
  [
    '{"id": 12345678901234567890}',
    'plan.yaml, line 1, column 8: "12345678901234567890" is too large to be kept exactly; in quotes it is text.',
  ],
  ["? [a, b]\n: c", "plan.yaml, line 1, column 1: object-based map does not support complex keys."],
])("refuses %j", async (text, message) => {
  await expect(read(text)).rejects.toThrow(expect.objectContaining({ exit: "usage", message }));
});

it("refuses what holds itself", async () => {
  await expect(read("a: &all\n  b: *all\n")).rejects.toThrow("plan.yaml, line 2, column 6: it holds more than");
});

it("refuses anchors that make a billion of a few values, at once", async () => {
  const levels = Array.from(
    { length: 9 },
    (_, index) => `a${index + 1}: &a${index + 1} [${"*a0,".repeat(9).replaceAll("0", `${index}`)}]`,
  );
  await expect(read(`a0: &a0 x\n${levels.join("\n")}`)).rejects.toThrow("it holds more than 100000 values");
});

it("refuses what is nested without end", async () => {
  await expect(read("[".repeat(100_000) + "]".repeat(100_000))).rejects.toThrow("nesting");
});

it("takes JSON that YAML would not, and more of YAML than JSON", async () => {
  expect(await read('{"a":"\\u0007\x7f"}')).toEqual({ a: "\u0007\x7f" });
  expect(await read("{a: 1, 'b': [x,], # so it goes\n}")).toEqual({ a: 1, b: ["x"] });
});
