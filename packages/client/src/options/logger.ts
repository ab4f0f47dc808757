/**
 * Where the client writes: `console` fits, and so does any logger with these two methods. A line never holds a token,
 * and of headers only those on a list of harmless ones.
 */
export interface Logger {
  /** Every attempt: route, status, duration, request id. */
  debug?(message: string, details: LogDetails): void;
  /** What somebody should look at: a retry and its reason, a deprecated operation (once per operation). */
  warn?(message: string, details: LogDetails): void;
}

/** What goes with a line. */
export interface LogDetails {
  /** The route of the call, without its values. */
  readonly route: string;
  readonly [field: string]: unknown;
}
