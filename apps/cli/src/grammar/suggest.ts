/** The word that was most likely meant, unless none is near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const small = word.toLowerCase();
  const letters = small.replace(/^-+/, "");
  // One letter is as near to any other.
  if (letters.length === 1) return known.find((candidate) => candidate.replace(/^-+/, "") === letters);
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

/**
 * How many letters have to be added, left out, replaced or swapped with the next (Damerau-Levenshtein, in its simple
 * form). A library for this costs a start more than it saves on a few dozen words.
 */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + changed);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
