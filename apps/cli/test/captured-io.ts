import type { Input, Io, Output } from "../src/io.ts";

/** What a run under test finds around it. Everything is a pipe, and nothing is on the network, until told otherwise. */
export interface CapturedOptions extends Partial<Omit<Io, "stdin" | "stdout" | "stderr" | "now">> {
  /** Which of the three streams are a terminal: `true` for all. */
  readonly terminal?: boolean | readonly ("stdin" | "stdout" | "stderr")[];
  /** Columns of the terminal. @default 80 */
  readonly columns?: number;
  /** What comes in by standard input, in these pieces; then it ends. */
  readonly stdin?: string | readonly (string | Uint8Array)[];
  /** Time of day, as `Date.parse` reads it. @default "2026-11-20T12:00:00Z" */
  readonly now?: string;
}

/** A stream that keeps what is written to it. */
export class CapturedOutput implements Output {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Each call of `write`. */
  readonly chunks: string[] = [];

  constructor(isTTY: boolean, columns: number) {
    this.isTTY = isTTY;
    this.columns = isTTY ? columns : undefined;
  }

  write(text: string): boolean {
    this.chunks.push(text);
    return true;
  }

  /** All that was written. */
  get text(): string {
    return this.chunks.join("");
  }
}

/** An {@link Io} whose output can be read, with all that it takes from the world fixed. */
export interface CapturedIo extends Io {
  readonly stdout: CapturedOutput;
  readonly stderr: CapturedOutput;
  /** Milliseconds of each sleep asked for; none really takes place, and each moves `now` on. */
  readonly slept: readonly number[];
}

/**
 * Streams, environment, folder, clock and `fetch` for a run in this process.
 *
 * @example
 * const io = captureIo({ terminal: true, fetch: async () => Response.json({ spaces: [] }) });
 * expect(await run(["space", "list", "--org", "octo-org"], io)).toBe(0);
 * expect(io.stdout.text).toBe("");
 */
export function captureIo(options: CapturedOptions = {}): CapturedIo {
  const { terminal = false, columns = 80, stdin = [], now = "2026-11-20T12:00:00Z" } = options;
  const isTerminal = (name: "stdin" | "stdout" | "stderr") =>
    typeof terminal === "boolean" ? terminal : terminal.includes(name);
  const slept: number[] = [];
  let time = Date.parse(now);
  return {
    stdin: input([stdin].flat(), isTerminal("stdin")),
    stdout: new CapturedOutput(isTerminal("stdout"), columns),
    stderr: new CapturedOutput(isTerminal("stderr"), columns),
    env: { LANG: "en_US.UTF-8", TERM: "xterm-256color", ...options.env },
    cwd: options.cwd ?? "/nowhere",
    fetch: options.fetch ?? (async (url) => Promise.reject(new TypeError(`nothing is to be sent here: ${url}`))),
    now: () => time,
    sleep:
      options.sleep ??
      (async (milliseconds, signal) => {
        signal.throwIfAborted();
        slept.push(milliseconds);
        time += milliseconds;
      }),
    signal: options.signal ?? new AbortController().signal,
    slept,
  };
}

function input(pieces: readonly (string | Uint8Array)[], isTTY: boolean): Input {
  return {
    isTTY,
    async *[Symbol.asyncIterator]() {
      yield* pieces;
    },
  };
}
