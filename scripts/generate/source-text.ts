import { escapeSource } from "@copilot-spaces/reference/source-text";

/** The first lines of every generated TypeScript file. */
export const banner = "// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.\n";

/**
 * A JSON value as TypeScript source. Whatever the value's strings hold, they stay strings: line separators and text
 * direction controls are escaped, so is what would end an HTML script, and a key `__proto__` is a key.
 */
export function printValue(value: unknown): string {
  return escapeSource(JSON.stringify(value, null, 2)).replace(/^( *)"__proto__":/gm, '$1["__proto__"]:');
}

/** Moves every line but the first two spaces to the right. No string is broken: in source they have no line breaks. */
export function indent(source: string): string {
  return source.replaceAll("\n", "\n  ");
}
