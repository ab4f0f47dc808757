import type { Addition } from "./additions.ts";

const headings = {
  "x-changed": "Differs from the API's pages",
  "x-added": "Not on the API's pages",
} as const;

/** An addition with the file and line of its mark. */
export interface LocatedAddition extends Addition {
  /** `spec/schemas/Space.yaml:12` */
  readonly source: string;
}

/** The additions as text: by mark, then chapter, then reason, since one reason often holds for several places. */
export function printAdditions(additions: readonly LocatedAddition[]): string {
  const marks = Object.entries(headings).map(([mark, heading]) => {
    const marked = additions.filter((addition) => addition.mark === mark);
    const chapters = [...groupBy(marked, ({ chapter }) => chapter)].map(printChapter);
    return [`${heading} (${mark}): ${marked.length}`, ...chapters].join("\n\n");
  });
  return `${marks.join("\n\n\n")}\n`;
}

function printChapter([chapter, additions]: [string, readonly LocatedAddition[]]): string {
  const reasons = [...groupBy(additions, ({ reason }) => reason)].map(([reason, same]) => {
    const width = Math.max(...same.map(({ what }) => what.length));
    const places = same.map(({ what, source }) => `    ${what.padEnd(width)}  ${source}`);
    return [...places, ...wrap(reason, 100).map((line) => `      ${line}`)].join("\n");
  });
  return [`  ${chapter}`, ...reasons].join("\n");
}

function groupBy(
  additions: readonly LocatedAddition[],
  keyOf: (addition: LocatedAddition) => string,
): ReadonlyMap<string, readonly LocatedAddition[]> {
  const groups = new Map<string, LocatedAddition[]>();
  for (const addition of additions) {
    const key = keyOf(addition);
    groups.set(key, [...(groups.get(key) ?? []), addition]);
  }
  return groups;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
