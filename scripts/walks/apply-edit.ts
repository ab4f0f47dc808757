import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes the edits of a diff as a page shows them: with file names, without line numbers. The lines that stay and those that
 * go must stand in the file once.
 */
export function applyEdit(folder: string, diff: string): void {
  const files = diff.split(/^(?=--- )/m).filter((part) => part.startsWith("--- "));
  if (files.length === 0) throw new Error("the edit names no file: it begins with --- and +++");
  for (const file of files) editFile(folder, file);
}

function editFile(folder: string, text: string): void {
  const [before = "", after = "", ...lines] = text.trimEnd().split("\n");
  const [from, to] = [before.slice(4).replace(/^a\//, ""), after.replace(/^\+\+\+ /, "").replace(/^b\//, "")];
  if (to === "/dev/null") {
    rmSync(join(folder, from));
    return;
  }
  const hunks = lines
    .join("\n")
    .split(/^@@.*\n/m)
    .filter((hunk) => hunk !== "");
  const content = from === "/dev/null" ? "" : readFileSync(join(folder, from), "utf8");
  const edited = hunks.reduce((whole, hunk) => replaceOnce(whole, hunk, to), content);
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  writeFileSync(join(folder, to), edited);
}

function replaceOnce(content: string, hunk: string, file: string): string {
  const lines = hunk.trimEnd().split("\n");
  const side = (sign: "-" | "+"): string =>
    lines
      .filter((line) => line === "" || line.startsWith(" ") || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const old = side("-");
  if (content === "") return side("+");
  const found = content.split(old).length - 1;
  if (old === "" || found !== 1) throw new Error(`these lines stand ${found} times in ${file}, not once:\n${old}`);
  return content.replace(old, () => side("+"));
}
