/** A request about to be sent. The `authorization` header is added after the hooks: they never see a token. */
export interface OutgoingRequest {
  /** The route of the call, without its values. */
  readonly route: string;
  readonly method: string;
  readonly url: string;
  /** Names in lower case; a hook may add, change and delete. */
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An answer that has just come, before its body is read. */
export interface IncomingResponse {
  readonly request: OutgoingRequest;
  /** Read a `clone()`, not the body itself: the client reads that. */
  readonly response: Response;
}

/** Called before each attempt, inside its time limit. What it throws ends the call. */
export type OnRequest = (request: OutgoingRequest) => void | Promise<void>;

/** Called with each answer, redirects and those that are retried included. What it throws ends the call. */
export type OnResponse = (incoming: IncomingResponse) => void | Promise<void>;
