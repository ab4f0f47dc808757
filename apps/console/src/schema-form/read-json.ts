/** What a text is as JSON. */
export type ReadJson =
  /** `undefined` for an empty text. */
  { readonly kind: "value"; readonly value: unknown } | { readonly kind: "problem"; readonly message: string };

/** Reads what somebody types as JSON. */
export function readJson(text: string): ReadJson {
  if (text.trim() === "") return { kind: "value", value: undefined };
  try {
    const value: unknown = JSON.parse(text);
    return { kind: "value", value };
  } catch (error) {
    return { kind: "problem", message: `This is no JSON yet: ${reasonOf(error)}.` };
  }
}

/** What a browser says of it, without the text itself. */
function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/, ".*$/s, "").replace(/ in JSON at position \d+/, "");
}

/** JSON with a line for each field; an empty text for `undefined`. */
export function printJson(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value, null, 2);
}
