import { codeBlocks } from "../check/docs/read-markdown.ts";

/** One thing that a page tells its reader to do. */
export type WalkStep =
  | { readonly kind: "commands"; readonly line: number; readonly text: string; readonly output: readonly string[] }
  | { readonly kind: "edit"; readonly line: number; readonly text: string };

/** What a page tells its reader to do, in order: commands with what they print, and edits. */
export function readWalk(markdown: string): WalkStep[] {
  const steps: WalkStep[] = [];
  for (const { language, text, line } of codeBlocks(markdown)) {
    const last = steps.at(-1);
    if (language === "sh") steps.push({ kind: "commands", line, text, output: [] });
    else if (language === "diff") steps.push({ kind: "edit", line, text });
    else if (language === "text" && last?.kind === "commands" && last.output.length === 0) {
      steps.splice(-1, 1, { ...last, output: text.split("\n") });
    } else if (language === "text") {
      throw new Error(`line ${line}: a block of text says what the commands above it print, and there are none`);
    }
  }
  return steps;
}

/**
 * The first line that a page shows and the commands did not print after the lines before it; `undefined` when all of it
 * was printed. In a line, `…` stands for anything.
 */
export function missingLine(shown: readonly string[], printed: string): string | undefined {
  const lines = printed.split("\n").map((line) => line.trim());
  let from = 0;
  return shown
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "…")
    .find((line) => {
      const pattern = new RegExp(`^${line.split("…").map(escapePattern).join(".*")}$`);
      const found = lines.findIndex((each, index) => index >= from && pattern.test(each));
      from = found + 1;
      return found === -1;
    });
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
