/** A name of the API as a word of a command line: `base_role` is `base-role`. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
}

/** The last word of a name, for the place that a value takes: `devcontainer_path` is a `path`. */
export function lastWord(name: string): string {
  return kebabCase(name).split("-").at(-1) ?? "";
}

/** `a, b or c`. */
export function listWords(words: readonly string[], conjunction: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
