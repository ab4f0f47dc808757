/** A fenced block of code in a Markdown file. */
export interface CodeBlock {
  /** The word after the fence: `ts`, `sh`. */
  readonly language: string;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** A link or image of a Markdown file. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** The fenced blocks of a Markdown text (CommonMark 0.31, section 4.5; the tilde form is not used here). */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; indent: number; language: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of markdown.split("\n").entries()) {
    const fence = /^( *)(`{3,})(\S*)/.exec(line);
    if (open && fence && (fence[2] ?? "").length >= open.fence.length && fence[3] === "") {
      blocks.push({ language: open.language, text: open.lines.join("\n"), line: open.line });
      open = undefined;
    } else if (open) {
      open.lines.push(line.slice(open.indent));
    } else if (fence) {
      const [, indent = "", marks = "", language = ""] = fence;
      open = { fence: marks, indent: indent.length, language, line: index + 1, lines: [] };
    }
  }
  if (open) blocks.push({ language: open.language, text: open.lines.join("\n"), line: open.line });
  return blocks;
}

/** Inline links and images outside of code: `[text](target)`. */
export function links(markdown: string): Link[] {
  const found: Link[] = [];
  let fence = "";
  for (const [index, line] of markdown.split("\n").entries()) {
    const marks = /^ *(`{3,})/.exec(line)?.[1] ?? "";
    if (marks !== "") fence = fence === "" ? marks : marks.length >= fence.length ? "" : fence;
    if (fence !== "" || marks !== "") continue;
    const text = line.replaceAll(/`[^`]*`/g, "");
    for (const match of text.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g)) {
      found.push({ target: match[1] ?? "", line: index + 1 });
    }
  }
  return found;
}

/** The fragments that GitHub gives to a text's headings. */
export function headingFragments(markdown: string): Set<string> {
  const fragments = new Set<string>();
  for (const line of markdown.split("\n")) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const base = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-");
    let fragment = base;
    for (let count = 1; fragments.has(fragment); count++) fragment = `${base}-${count}`;
    fragments.add(fragment);
  }
  return fragments;
}
