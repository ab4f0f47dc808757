import type { Fetch } from "@copilot-spaces/client";

/** A request that was made, and what came of it. No token: the `authorization` header is not kept. */
export interface RecordedRequest {
  /** Counts from 1. */
  readonly id: number;
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Absent while it is under way. */
  readonly outcome?: RequestOutcome;
}

export type RequestOutcome =
  | {
      readonly kind: "answer";
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** As it came; empty for none. */
      readonly body: string;
      /** From the request to the end of the body, in milliseconds. */
      readonly duration: number;
    }
  | { readonly kind: "failure"; readonly message: string; readonly duration: number };

/** The list of the requests made, newest first; for `useSyncExternalStore`. */
export interface Recorder {
  list(): readonly RecordedRequest[];
  subscribe(listener: () => void): () => void;
  /** A `fetch` that does the same and is recorded. */
  record(fetch: Fetch): Fetch;
  clear(): void;
}

/** As many requests are kept; older ones are forgotten. */
const kept = 200;

/** Begins a list of requests. */
export function createRecorder(): Recorder {
  let requests: readonly RecordedRequest[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  const change = (next: readonly RecordedRequest[]) => {
    requests = next.slice(0, kept);
    for (const listener of listeners) listener();
  };
  const settle = (id: number, outcome: RequestOutcome) =>
    change(requests.map((each) => (each.id === id ? { ...each, outcome } : each)));
  return {
    list: () => requests,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => change([]),
    record: (fetch) => async (url, init) => {
      const { authorization: _, ...headers } = init.headers;
      const startedAt = Date.now();
      const start = performance.now();
      count += 1;
      const id = count;
      change([{ id, method: init.method, url, headers, body: init.body, startedAt }, ...requests]);
      const duration = () => performance.now() - start;
      try {
        const response = await fetch(url, init);
        const { status } = response;
        const answered = Object.fromEntries(response.headers);
        void response
          .clone()
          .text()
          .then(
            (body) => settle(id, { kind: "answer", status, headers: answered, body, duration: duration() }),
            (error) => settle(id, { kind: "failure", message: `${error}`, duration: duration() }),
          );
        return response;
      } catch (error) {
        settle(id, { kind: "failure", message: `${error}`, duration: duration() });
        throw error;
      }
    },
  };
}

/** The requests that this page has made. */
export const recorder: Recorder = createRecorder();
