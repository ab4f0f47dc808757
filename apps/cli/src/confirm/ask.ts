import { createInterface } from "node:readline";
import { Readable, Writable } from "node:stream";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";

/** How to ask. */
export interface AskOptions {
  /** Whether what is typed stays off the screen. */
  readonly hidden?: boolean;
}

/**
 * Asks on the terminal and resolves to the line that is typed, or to `undefined` at the end of input. Node's own line
 * editor: it answers Ctrl-D, redraws nothing but its line and puts the terminal back.
 * @throws {@link Problem} of kind `interrupted` for Ctrl-C
 */
export async function ask(io: Io, question: string, { hidden = false }: AskOptions = {}): Promise<string | undefined> {
  const { stdin, stderr, signal } = io;
  if (!(stdin instanceof Readable && stderr instanceof Writable)) {
    throw new Error("a question needs a stream to read from and one to write to");
  }
  signal.throwIfAborted();
  const output = hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : stderr;
  const editor = createInterface({ input: stdin, output, terminal: true, historySize: 0, prompt: question });
  if (hidden) stderr.write(question);
  let line: string | undefined;
  try {
    line = await new Promise<string | undefined>((resolve, reject) => {
      const interrupt = () => reject(new Problem("interrupted", "Interrupted; nothing was changed."));
      editor.once("line", resolve);
      editor.once("close", () => resolve(undefined));
      editor.once("SIGINT", interrupt);
      signal.addEventListener("abort", interrupt, { once: true });
      editor.prompt();
    });
    return line;
  } finally {
    editor.close();
    // Only an Enter that is shown has moved the cursor on.
    if (line === undefined || hidden) stderr.write("\n");
  }
}
