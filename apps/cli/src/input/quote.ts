/** What was typed, in a message: in quotes, on one line, and not all of something long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
