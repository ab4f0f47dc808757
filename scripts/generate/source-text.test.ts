import { runInNewContext } from "node:vm";
import { printKey, printString } from "@copilot-spaces/reference/source-text";
import fc from "fast-check";
import { expect, it } from "vitest";
import { indent, printValue } from "./source-text.ts";

it("prints any JSON value so that it reads back the same, at any indentation", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const source = indent(indent(printValue(value)));
      const read: unknown = runInNewContext(`JSON.stringify(${source})`);
      expect(read).toBe(JSON.stringify(value));
    }),
  );
});

it("keeps __proto__ a key", () => {
  const value: unknown = JSON.parse('{ "__proto__": { "a": 1 }, "b": { "__proto__": "\\"__proto__\\":" } }');
  expect(runInNewContext(`JSON.stringify(${printValue(value)})`)).toBe(JSON.stringify(value));
  expect(printKey("__proto__")).toBe('["__proto__"]');
});

it("writes what cannot be seen, and what ends a script, as escapes", () => {
  expect(printString("a\u2028b\u202ec\ufeff</script>")).toBe('"a\\u2028b\\u202ec\\ufeff<\\/script>"');
});
