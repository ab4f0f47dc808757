import { expect, it } from "vitest";
import { missingLine, readWalk } from "./read-walk.ts";

it("takes commands with what they print, and edits, and leaves other blocks to readers", () => {
  const markdown =
    "```sh\na\nb\n```\n\nprose\n\n```text\none\n```\n```json\n{}\n```\n```diff\n--- a\n+++ b\n```\n```sh\nc\n```\n";
  expect(readWalk(markdown)).toEqual([
    { kind: "commands", line: 1, text: "a\nb", output: ["one"] },
    { kind: "edit", line: 14, text: "--- a\n+++ b" },
    { kind: "commands", line: 18, text: "c", output: [] },
  ]);
});

it("refuses output that no command could have printed", () => {
  expect(() => readWalk("```diff\n--- a\n```\n```text\none\n```\n")).toThrow("line 4: a block of text says what");
});

it.each([
  [["one", "three"], undefined],
  [["…", "two and", "…"], undefined],
  [["t… and", "three"], undefined],
  [["three", "one"], "one"],
  [["on"], "on"],
  [["o.e"], "o.e"],
  [["one", "one"], "one"],
])("finds %j in what was printed, in its order", (shown, missing) => {
  expect(missingLine(shown, "one\n  two and\nthree\n")).toBe(missing);
});
