/** Words that say nothing of what is looked for. */
const stopWords = new Set(
  "a an and are at be by can do does for from have how i in into is it its me my of on or our s that the their this to with".split(
    " ",
  ),
);

/** The terms of a text, as the index has them: small words gone, the others in one form. */
export function listTerms(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !stopWords.has(word))
    .map(stem);
}

/** `sharing`, `shared`, `shares` and `share` are one word. */
function stem(word: string): string {
  const singular = word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
  const base = singular.length > 5 ? singular.replace(/(?:ing|ed)$/, "") : singular;
  return base.length > 4 ? base.replace(/e$/, "") : base;
}
