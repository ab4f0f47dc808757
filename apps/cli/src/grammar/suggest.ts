import { distance } from "fastest-levenshtein";

/** The word that was most likely meant, unless none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const small = word.toLowerCase();
  // One letter is as near to any other.
  if (small.replace(/^-+/, "").length === 1)
    return known.find((candidate) => candidate.replace(/^-+/, "") === word.replace(/^-+/, ""));
  let best: string | undefined;
  // A third of the letters may be wrong, and one of them in any case.
  let least = Math.max(1, Math.floor(small.length / 3)) + 1;
  for (const candidate of known) {
    const away = distance(small, candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best ?? known.find((candidate) => small.length > 2 && candidate.startsWith(small));
}

/** One hint, or none. */
export function didYouMean(word: string, known: readonly string[], before = ""): readonly string[] {
  const candidate = nearest(word, known);
  return candidate === undefined ? [] : [`Did you mean \`${before}${candidate}\`?`];
}
