/** A string as TypeScript source. */
export function printString(text: string): string {
  return escapeSource(JSON.stringify(text));
}

/** An object's key as TypeScript source. In an object literal, a plain `"__proto__"` would set the prototype. */
export function printKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : printString(key);
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
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
