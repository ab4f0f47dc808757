/** Text from outside in a message: one line that moves no cursor, and not a long one. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, " ").slice(0, 300);
}
