import type { Io } from "../io.ts";
import { punctuate } from "./is-ascii.ts";
import { hideProgress } from "./progress.ts";
import { visible, visibleLines } from "./visible.ts";

/** A line for whoever watches, on standard error. Several lines where the text has line breaks. */
export function note(io: Pick<Io, "stderr" | "env">, text: string): void {
  hideProgress(io);
  io.stderr.write(`${visibleLines(punctuate(io, text.trimEnd())).replaceAll("\t", visible("\t"))}\n`);
}
