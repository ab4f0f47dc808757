import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Remembers the last text that was made from something, in a file that may be deleted at any time. */
export class TextCache {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** The text that was made from the same parts last time, or else the one that is made now. */
  getOrMake(parts: readonly string[], make: () => string): string {
    const hash = createHash("sha256");
    for (const part of parts) hash.update(`${part.length}\0`).update(part);
    const head = `${hash.digest("hex")}\n`;
    const kept = readIfThere(this.#file);
    if (kept?.startsWith(head)) return kept.slice(head.length);
    const text = make();
    mkdirSync(dirname(this.#file), { recursive: true });
    // Whoever reads it meanwhile reads all of it.
    writeFileSync(`${this.#file}.${process.pid}`, head + text);
    renameSync(`${this.#file}.${process.pid}`, this.#file);
    return text;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
