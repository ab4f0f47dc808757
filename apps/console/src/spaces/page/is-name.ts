/** What nobody sees and hardly anybody can type: marks that turn or join, and zero widths. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Whether somebody typed a name. White space is not told apart, nor is what cannot be seen. */
export function isName(typed: string, name: string): boolean {
  const plain = (text: string) => text.normalize().replace(unseen, "").replace(/\s+/g, " ").trim();
  return plain(typed) === plain(name);
}
