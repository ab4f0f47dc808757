/** A paragraph of a text, or a list in it. */
export type Paragraph =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** Reads what the document's descriptions use of Markdown: empty lines between paragraphs, and lists with dashes. */
export function readProse(text: string): readonly Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): Paragraph => {
      if (!/^[-*] /.test(part)) return { kind: "text", text: part.replace(/\s+/g, " ") };
      const items = part.split(/\n\s*[-*] /).map((item) => item.replace(/^[-*] /, "").replace(/\s+/g, " "));
      return { kind: "list", items };
    });
}
