import stringWidth from "string-width";

/** How many columns of a terminal a text takes: two for East Asian characters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  return /^[\u0020-\u007e]*$/.test(text) ? text.length : stringWidth(text);
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each. */
export function graphemes(text: string): readonly string[] {
  if (/^[\u0020-\u007e]*$/.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A text in at most so many columns, with a mark where it was cut. */
export function cut(text: string, columns: number, mark: string): string {
  if (displayWidth(text) <= columns) return text;
  const room = columns - mark.length;
  if (room < 1) return take(text, columns);
  return `${take(text, room)}${mark}`;
}

/** As much from the beginning as fits. */
export function take(text: string, columns: number): string {
  let taken = "";
  let width = 0;
  for (const grapheme of graphemes(text)) {
    width += displayWidth(grapheme);
    if (width > columns) break;
    taken += grapheme;
  }
  return taken;
}
