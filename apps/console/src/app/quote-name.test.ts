import fc from "fast-check";
import { expect, it } from "vitest";
import { quoteName } from "./quote-name.ts";

it("leaves a plain name as it is", () => expect(quoteName("Team Planning <b>")).toBe("Team Planning <b>"));

it("cuts a long one", () => expect(quoteName("x".repeat(100))).toBe(`${"x".repeat(60)}…`));

it("keeps what runs from right to left to itself", () => {
  expect(quoteName("مرحبا")).toBe("\u2068مرحبا\u2069");
  expect(quoteName("\u202eevil")).toBe("\u2068evil\u2069");
});

it("never leaves anything open that turns what follows", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\u202e", "\u202d", "\u2067", "\u2066", "ش", " ") }), (name) => {
      const quoted = quoteName(name);
      expect(quoted.slice(1, -1)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(quoted.length).toBeLessThanOrEqual(63);
    }),
  );
});
