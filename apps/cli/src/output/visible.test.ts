import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSafe, visible, visibleJson, visibleLines, visibleYaml } from "./visible.ts";

/** What a terminal obeys, or nobody sees. */
const hostile = [
  ["a colour", "\u001b[31mred", "\\u001b[31mred"],
  ["a link", "\u001b]8;;https://evil.example\u0007x", "\\u001b]8;;https://evil.example\\u0007x"],
  ["the clipboard", "\u001b]52;c;AAAA\u001b\\", "\\u001b]52;c;AAAA\\u001b\\"],
  ["a C1 sequence", "\u009b31m\u0085", "\\u009b31m\\u0085"],
  ["a bidirectional override", "txt.\u202eexe", "txt.\\u202eexe"],
  ["an isolate", "\u2066a\u2069", "\\u2066a\\u2069"],
  ["nothing at all", "a\u200bb\u2060\ufeff\u00ad", "a\\u200bb\\u2060\\ufeff\\u00ad"],
  ["a filler", "\u3164\u115f\u034f", "\\u3164\\u115f\\u034f"],
  ["tag characters", "a\u{e0041}", "a\\u{e0041}"],
  ["a variation selector that hides data", "a\u{e0100}\ufe01", "a\\u{e0100}\\ufe01"],
  ["line separators", "a\u2028b\u2029", "a\\u2028b\\u2029"],
  ["half a character", "a\ud800b\udc00", "a\\ud800b\\udc00"],
  ["going back", "a\rb\bc\u007f", "a\\rb\\u0008c\\u007f"],
  ["a joiner between letters", "a\u200db", "a\\u200db"],
] as const;

describe("visible", () => {
  it.each(hostile)("shows %s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(isSafe(text)).toBe(false);
  });

  it.each(["", "plain", "Ünïcödé é", "日本語", "हिन्दी", "مرحبا", "👨‍👩‍👧‍👦", "👩🏽‍💻", "🏳️‍🌈", "1️⃣", "❤️", "\\u001b"])(
    "leaves %j as it is",
    (text) => {
      expect(visible(text)).toBe(text);
      expect(isSafe(text)).toBe(true);
    },
  );

  it("keeps a text in one line, unless lines are wanted", () => {
    expect(visible("a\tb\nc\r\n")).toBe("a\\tb\\nc\\r\\n");
    expect(visibleLines("a\tb\nc\r\n")).toBe("a\tb\nc\\u000d\n");
  });

  it("leaves nothing that a terminal obeys, and changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
        expect(visible(visible(text))).toBe(visible(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("visibleJson", () => {
  it("means the same, with nothing that a terminal obeys", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostile.map(([, each]) => each)));
    fc.assert(
      fc.property(fc.dictionary(text, text), fc.constantFrom(0, 2), (value, indent) => {
        const json = visibleJson(JSON.stringify(value, null, indent));
        expect(JSON.parse(json)).toEqual(value);
        expect(json).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Bidi_Control}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes two escapes for what JSON has none for, and one in YAML", () => {
    expect(visibleJson('"\u{e0041}"')).toBe('"\\udb40\\udc41"');
    expect(visibleYaml('"\u{e0041}"')).toBe('"\\U000e0041"');
  });
});
