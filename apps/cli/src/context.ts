import type { Invocation } from "./grammar/invocation.ts";
import type { Io } from "./io.ts";

/** What every command's handler is given. */
export interface Context {
  readonly io: Io;
  readonly invocation: Invocation;
}

/** Runs a command to its end. What it throws decides the exit code; resolving means that it is done. */
export type Handler = (context: Context) => Promise<void>;
