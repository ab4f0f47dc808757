import type { Clock } from "./clock.ts";

/** A request at the door of a {@link Throttle}. */
export interface ThrottledRequest {
  /** The server's origin: each has its own pace. */
  readonly origin: string;
  /** Whether it changes something: POST, PUT, PATCH, DELETE. */
  readonly write: boolean;
  /** Aborted when the request no longer waits. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** Decides when a request may start. `createThrottle` makes one. */
export interface Throttle {
  /** Calls `send` when the request may start, and settles as it does. */
  run<T>(request: ThrottledRequest, send: () => Promise<T>): Promise<T>;
}
