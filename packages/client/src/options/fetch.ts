/** What this client hands to `fetch` beside the address: plain values, so that a test can compare them. */
export interface FetchInit {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Aborted when a limit runs out or the caller aborts; a new one for each attempt. */
  readonly signal: AbortSignal;
  /** `manual` but where the runtime hides redirects and a read has met one. */
  readonly redirect: "manual" | "follow";
  readonly cache?: "no-cache";
}

/** `globalThis.fetch`, or a function like it. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;
