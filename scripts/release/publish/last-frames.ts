import { stripVTControlCharacters } from "node:util";

/** What a program writes before it draws a line once more. */
const redraw = "\u001b[J";

/** The text that stands on a terminal in the end, of a program that draws its progress over and over. */
export function lastFrames(output: string): string {
  return output
    .split("\n")
    .map((line) => stripVTControlCharacters(line.split(redraw).at(-1) ?? "").trimEnd())
    .join("\n");
}
