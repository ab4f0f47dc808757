import type { Io } from "../io.ts";
import { hideProgress } from "./progress.ts";
import { visible, visibleLines } from "./visible.ts";

/** A line for whoever watches, on standard error. Several lines where the text has line breaks. */
export function note(io: Pick<Io, "stderr">, text: string): void {
  hideProgress(io);
  io.stderr.write(`${visibleLines(text.trimEnd()).replaceAll("\t", visible("\t"))}\n`);
}
