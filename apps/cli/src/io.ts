/** Where text goes: `process.stdout` is one. */
export interface Output {
  /** @returns false where the reader is slower; `once("drain")` then says when to go on */
  write(text: string): boolean;
  once?(event: "drain", listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal in columns. */
  readonly columns?: number | undefined;
}

/** Where input comes from: `process.stdin` is one. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean | undefined;
}

/** What `fetch` is given: the address comes before it. */
export interface SentRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  readonly redirect: "follow" | "error" | "manual";
}

/** What a run has of the world outside: everything that a test may want to be different. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** What sends the requests; by default the runtime's own, through a proxy where the environment names one. */
  readonly fetch?: ((url: string, init: SentRequest) => Promise<Response>) | undefined;
  /** Epoch milliseconds, for relative times and waiting. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or rejects with the signal's reason. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
