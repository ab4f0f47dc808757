import { escapeInvisible } from "../client-call/source-text.ts";

/**
 * JSON as the standard input of a command. What people do not see in it is escaped; the line break at its end is not
 * part of the JSON.
 */
export function hereDocument(json: string): string {
  // No line of JSON is the word: a string would be in quotes, and has no line breaks.
  return `<<'JSON'\n${escapeInvisible(json)}\nJSON`;
}
