import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { applyEdit } from "./apply-edit.ts";

const head = "--- a/a.txt\n+++ b/a.txt\n";

function edited(diff: string, content = "one\ntwo\n\nthree\n"): string {
  using folder = temporaryFolder();
  folder.write({ "a.txt": content });
  applyEdit(folder.path, diff);
  return readFileSync(join(folder.path, "a.txt"), "utf8");
}

it("adds, takes away and replaces lines, in several places", () => {
  expect(edited(`${head} two\n+more\n@@\n-three\n+four\n`)).toBe("one\ntwo\nmore\n\nfour\n");
  expect(edited(`${head} one\n-two\n`)).toBe("one\n\nthree\n");
});

it("keeps what a line holds: dollars stay dollars", () => {
  expect(edited(`${head}-two\n+$& {$ref}\n`)).toBe("one\n$& {$ref}\n\nthree\n");
});

it("makes files, and removes them", () => {
  using folder = temporaryFolder();
  folder.write({ "a.txt": "one\n" });
  applyEdit(folder.path, "--- /dev/null\n+++ b/new/b.txt\n+one\n+\n+two\n--- a/a.txt\n+++ /dev/null\n");
  expect(readFileSync(join(folder.path, "new/b.txt"), "utf8")).toBe("one\n\ntwo\n");
  expect(existsSync(join(folder.path, "a.txt"))).toBe(false);
});

it.each([
  ["lines that are not there", `${head} five\n+six\n`, "these lines stand 0 times in a.txt, not once:\nfive"],
  ["lines that are there twice", `${head}-one\n`, "these lines stand 2 times in a.txt, not once"],
  ["an edit without lines to go by", `${head}+six\n`, "these lines stand"],
  ["an edit without a file", "+six\n", "the edit names no file"],
])("refuses %s", (_, diff, message) => {
  expect(() => edited(diff, "one\ntwo\none\n")).toThrow(message);
});
