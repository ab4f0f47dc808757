/** As many characters of a name are told; the page has all of it. */
const longest = 60;

/** What turns the direction of a text, or is written from right to left. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/**
 * A name that somebody chose, for a sentence of ours: cut where it is long, and kept to itself where it runs the other
 * way, so that it does not take the sentence with it (Unicode Standard Annex 9, isolates).
 */
export function quoteName(name: string): string {
  const points = Array.from(name.replace(/\s+/g, " ").trim());
  const text = points.length > longest ? `${points.slice(0, longest).join("")}…` : points.join("");
  return turning.test(text) ? `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069` : text;
}
