/** The first lines of every generated TypeScript file. */
export const banner = "// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.\n";

/**
 * A JSON value as TypeScript source. Whatever the value's strings hold, they stay strings: line separators and text
 * direction controls are escaped, so is what would end an HTML script, and a key `__proto__` is a key.
 */
export function printValue(value: unknown): string {
  return escapeSource(JSON.stringify(value, null, 2)).replace(/^( *)"__proto__":/gm, '$1["__proto__"]:');
}

/** An object's key as TypeScript source. In an object literal, a plain `"__proto__"` would set the prototype. */
export function printKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : printString(key);
}

/** Moves every line but the first two spaces to the right. No string is broken: in source they have no line breaks. */
export function indent(source: string): string {
  return source.replaceAll("\n", "\n  ");
}

/** A string as TypeScript source. */
export function printString(text: string): string {
  return escapeSource(JSON.stringify(text));
}

/** Source, or JSON to be source, in which only strings hold what is escaped here. */
export function escapeSource(json: string): string {
  return escapeInvisible(json.replaceAll("</", "<\\/"));
}

/**
 * Writes as escapes what people do not see in source: line separators, a byte order mark, and the controls that make
 * source read otherwise than it runs (CVE-2021-42574).
 */
export function escapeInvisible(text: string): string {
  return text.replace(
    /[\u0085\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
