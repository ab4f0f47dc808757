import type { Io, Output } from "../io.ts";
import { punctuate } from "./is-ascii.ts";
import { visible } from "./visible.ts";

/** A line that tells how far something is. */
export interface Progress {
  /** Shows another text in its place. */
  update(text: string): void;
  /** Takes the line away. */
  end(): void;
}

const none: Progress = { update() {}, end() {} };

/** To the beginning of the line, and clear it. */
const clear = "\r\u001b[K";

/** Where a line is shown now: whatever else is written there must take it away first. */
const shown = new WeakSet<Output>();

/**
 * A line on standard error that is rewritten in place, where that is a terminal somebody watches. Nothing elsewhere,
 * nor with `CI` or `TERM=dumb`. Ctrl-C takes it away too.
 */
export function createProgress(io: Pick<Io, "stderr" | "env" | "signal">): Progress {
  const { stderr, env, signal } = io;
  if (!stderr.isTTY || env["CI"] || env["TERM"] === "dumb") return none;
  const hide = () => hideProgress(io);
  signal.addEventListener("abort", hide, { once: true });
  return {
    update(text) {
      if (signal.aborted) return;
      const line = visible(punctuate(io, text));
      stderr.write(`${clear}${cut(line, (stderr.columns || 80) - 1)}`);
      shown.add(stderr);
    },
    end() {
      hide();
      signal.removeEventListener("abort", hide);
    },
  };
}

/** Takes a progress line away, so that something else can stand in its place. */
export function hideProgress({ stderr }: Pick<Io, "stderr">): void {
  if (!shown.delete(stderr)) return;
  stderr.write(clear);
}

/** At most so many columns, counting two for whatever may be wide: a line that wraps could not be taken away. */
function cut(text: string, columns: number): string {
  let width = 0;
  let kept = "";
  for (const character of text) {
    width += /[\u0020-\u007e…]/.test(character) ? 1 : 2;
    if (width > columns) break;
    kept += character;
  }
  return kept;
}
