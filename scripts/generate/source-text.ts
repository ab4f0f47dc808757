/** The first lines of every generated TypeScript file. */
export const banner = "// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.\n";

/**
 * A JSON value as TypeScript source. Whatever the value's strings hold, they stay strings: line separators and text
 * direction controls are escaped, so is what would end an HTML script, and a key `__proto__` is a key.
 */
export function printValue(value: unknown): string {
  return escapeSource(JSON.stringify(value, null, 2)).replace(/^( *)"__proto__":/gm, '$1["__proto__"]:');
}

/** A string as TypeScript source. */
export function printString(text: string): string {
  return escapeSource(JSON.stringify(text));
}

/** Inside a comment, text must not end it, nor begin a line of its own. */
export function printComment(text: string): string {
  return escapeInvisible(text.replace(/\s+/g, " ").replaceAll("*/", "*\\/"));
}

function escapeSource(json: string): string {
  return escapeInvisible(json.replaceAll("</", "<\\/"));
}

// Line separators, a byte order mark, and the controls that make source read otherwise than it runs (CVE-2021-42574).
function escapeInvisible(text: string): string {
  return text.replace(
    /[\u0085\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
