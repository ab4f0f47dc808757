/** What an argument of a command cannot hold, or what people would not see or read otherwise than it is. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * A text as one word for a POSIX shell. What is pasted holds no invisible character: those, and tabs, which a terminal
 * takes for completion, are written as `printf` escapes.
 *
 * @throws {RangeError} for a NUL, which no argument of a program can hold
 */
export function shellWord(text: string): string {
  if (text.includes("\0")) throw new RangeError("A NUL cannot be passed to a program in its arguments.");
  if (/^[\w@%+:,./-]+$/.test(text) && !text.startsWith("-")) return text;
  return unseen.test(text) ? escapedWord(new TextEncoder().encode(text)) : quoted(text);
}

/** The same for text of which each character is one byte, as in a header: `é` becomes E9 and not its UTF-8. */
export function shellByteWord(text: string): string {
  return /[^\x20-\x7e]/.test(text) ? escapedWord(Uint8Array.from(text, (each) => each.charCodeAt(0))) : shellWord(text);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** `"$(printf 'caf\303\251')"`: the shell drops line breaks at the end of it, so those follow by themselves. */
function escapedWord(bytes: Uint8Array): string {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0x0a) length--;
  const escaped = Array.from(bytes.subarray(0, length), escapedByte).join("").replace(/^-/, "\\055");
  return `"$(printf '${escaped}')"${length < bytes.length ? quoted("\n".repeat(bytes.length - length)) : ""}`;
}

/** Within the double quotes around it an interactive shell would still replace `!`, and `printf` reads `%` and `\`. */
function escapedByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[\w .,:;=?@#&*+/<>()[\]{}|~^"-]/.test(character) ? character : `\\${byte.toString(8).padStart(3, "0")}`;
}
