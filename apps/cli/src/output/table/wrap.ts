import { displayWidth, graphemes, take } from "./display-width.ts";

/** Lines of at most so many columns, broken between words where that is possible. */
export function wrap(text: string, columns: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, Math.max(columns, 2)));
}

function wrapParagraph(paragraph: string, columns: number): readonly string[] {
  if (displayWidth(paragraph) <= columns) return [paragraph.trimEnd()];
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= columns) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (displayWidth(line) > columns) {
      // A character may be wider than the whole line.
      const part = take(line, columns) || graphemes(line)[0] || line;
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return [...lines, line].map((each) => each.trimEnd());
}
