/** What commands are about, in their order, each once: `space`, `resource`. */
export function nounsOf(commands: readonly { readonly words: readonly string[] }[]): readonly string[] {
  return [...new Set(commands.map(({ words }) => words[0] ?? ""))];
}
