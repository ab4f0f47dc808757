/** An address's search parameters, as the text they are. */
export type PlainSearch = Readonly<Record<string, string>>;

/**
 * Reads search parameters as text. The router's own way takes `?filter=5` for a number, and drops the quotes of the JSON
 * that a permalink of the explorer holds; what a parameter means is for its page to say.
 */
export function parseSearch(search: string): PlainSearch {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes search parameters; what is `undefined` is left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]]));
  const text = new URLSearchParams(given).toString();
  return text === "" ? "" : `?${text}`;
}
