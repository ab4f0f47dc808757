import type { TimeLimits } from "./client-options.ts";

/** The last argument of every call. */
export interface CallOptions extends TimeLimits {
  /** Ends the call at once, in a pause too; the call rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Added to the client's headers, or in place of one of them; `undefined` leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}
