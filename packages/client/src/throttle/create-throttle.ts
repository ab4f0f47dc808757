import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Throttle, ThrottledRequest } from "../options/throttle.ts";
import { RequestQueue } from "./request-queue.ts";

/** How fast a client may go. */
export interface ThrottleOptions {
  /**
   * How many requests may be under way at once, for each server.
   * @default 100
   */
  readonly concurrency?: number | undefined;
  /**
   * How many milliseconds lie at least between the starts of two requests that change something, for each server.
   * @default 1000
   */
  readonly writeInterval?: number | undefined;
}

/**
 * Makes what holds a client to the pace that GitHub asks for. Requests start in the order in which they came; a read
 * does not wait for a write that only waits for its second. Clients that share a throttle share the pace.
 * @throws {@link InvalidRequestError} for numbers with which nothing would ever start
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 * @example
 * const client = createClient({ token, throttle: createThrottle() });
 */
export function createThrottle({ concurrency = 100, writeInterval = 1000 }: ThrottleOptions = {}): Throttle {
  if (!(concurrency >= 1 && writeInterval >= 0)) {
    throw new InvalidRequestError("A throttle takes a concurrency from 1 and a writeInterval from 0 on.");
  }
  const queues = new Map<string, RequestQueue>();
  return {
    async run<T>(request: ThrottledRequest, send: () => Promise<T>): Promise<T> {
      const queue = queues.get(request.origin) ?? new RequestQueue(concurrency, writeInterval);
      queues.set(request.origin, queue);
      await queue.enter(request);
      try {
        return await send();
      } finally {
        queue.leave(request);
      }
    },
  };
}
