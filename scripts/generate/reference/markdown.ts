/** The first line of every generated Markdown file. */
export const markdownBanner =
  "<!-- Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document. -->\n";

/** Text as code within a line, whatever backticks it holds (CommonMark 0.31, section 6.1). */
export function code(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const fence = "`".repeat(longestRun(line) + 1);
  return /^`|`$|^ .* $/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** A block of code, whatever fences it holds. */
export function codeBlock(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}\n`;
}

/** An address of the web as a link; anything else is only shown. */
export function address(url: string): string {
  if (!URL.canParse(url)) return code(url);
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? `<${href}>` : code(url);
}

/** A description from the document, which is Markdown, without the HTML that Markdown lets through. */
export function prose(text: string): string {
  // Code spans are the odd parts: in them, and only there, "<" already stands for itself.
  return text
    .split(/((?<!`)(`+)(?!`)[\s\S]*?[^`]\2(?!`))/)
    .map((part, index) => (index % 3 === 0 ? part.replaceAll("<", "&lt;") : index % 3 === 1 ? part : ""))
    .join("")
    .trim();
}

/** A table of Markdown cells. Rows without content are left out, and so is a table without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |\n`;
  if (rows.length === 0) return "";
  return `${line(head)}|${" --- |".repeat(head.length)}\n${rows.map(line).join("")}`;
}

/** A cell is one line, and a bar would end it, even in code. Paragraphs and the items of a list keep lines of their own. */
function cell(markdown: string): string {
  return markdown
    .trim()
    .replaceAll("|", "\\|")
    .replace(/\s*\n(?:\s*\n\s*|\s*(?=- ))/g, "<br>")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
