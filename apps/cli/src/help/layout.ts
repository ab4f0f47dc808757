/** How wide text may be, and whether it is coloured. */
export interface Layout {
  /** In columns. */
  readonly width: number;
  readonly color: boolean;
}

/** A term, and what is to be said about it. */
export type Row = readonly [term: string, text: string];

/** Wider than this, lines are hard to read. In columns. */
const widest = 100;

/** Room that a column of terms may take. In columns. */
const widestTerm = 30;

/** Bounds the width of a terminal to what can be read. */
export function readableWidth(columns: number | undefined): number {
  return Math.max(20, Math.min(columns || 80, widest));
}

/** Breaks paragraphs at spaces, never within `code`. */
export function wrap(text: string, { width }: Layout, indent = 0): string {
  const room = width - indent;
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.match(/(?:`[^`]*`|\S)+/g) ?? []) {
      if (line !== "" && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => (line === "" ? "" : `${" ".repeat(indent)}${line}`)).join("\n");
}

/** Terms on the left and texts on the right; one below the other where there is no room for that. */
export function printRows(rows: readonly Row[], layout: Layout): string {
  const longest = Math.max(0, ...rows.map(([term]) => term.length));
  const column = Math.min(longest, widestTerm) + 4;
  const stacked = layout.width < column + 30;
  return rows
    .map(([term, text]) => {
      const name = paint(`  ${term}`, "bold", layout);
      if (text === "") return name;
      const body = emphasize(wrap(text, layout, stacked ? 6 : column), layout);
      if (stacked || term.length + 4 > column) return `${name}\n${body}`;
      return `${name}${" ".repeat(column - term.length - 2)}${body.trimStart()}`;
    })
    .join("\n");
}

/** A section with its heading. */
export function printSection(heading: string, body: string, layout: Layout): string {
  return body === "" ? "" : `${paint(heading, "underline", layout)}\n${body}`;
}

/** Prose of the document: `code` gets a colour where there are colours, and keeps its backticks elsewhere. */
export function emphasize(text: string, layout: Layout): string {
  return layout.color ? text.replace(/`([^`]+)`/g, (_, code: string) => paint(code, "cyan", layout)) : text;
}

/** What the terminal understands by it (ECMA-48, section 8.3.117: SGR). */
const sgr = { bold: [1, 22], underline: [4, 24], cyan: [36, 39] } as const;

/** Text in a style, on a terminal that wants it. */
export function paint(text: string, style: keyof typeof sgr, { color }: Layout): string {
  const [on, off] = sgr[style];
  return color ? `\x1b[${on}m${text}\x1b[${off}m` : text;
}
