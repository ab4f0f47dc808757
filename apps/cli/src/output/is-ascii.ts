import type { Io } from "../io.ts";

/**
 * Whether only ASCII is to be drawn with, because the locale says so (POSIX, section 8.2). What comes from the API is
 * not changed by it.
 */
export function isAscii({ env }: Pick<Io, "env">): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "UTF-8";
  return !/utf-?8/i.test(locale);
}

const plain: Readonly<Record<string, string>> = { "…": "...", "“": '"', "”": '"', "’": "'", "–": "-", "→": "->" };

/** A message with the punctuation that the locale has. */
export function punctuate(io: Pick<Io, "env">, text: string): string {
  return isAscii(io) ? text.replace(/[…“”’–→]/g, (mark) => plain[mark] ?? mark) : text;
}
