import type { RecordedRequest } from "./recorded-request.ts";

/** One request and the connection it came on: what an answer plays with. */
export interface Exchange {
  readonly request: RecordedRequest;
  /** Resolves when the last byte of the request has arrived; never if the client hangs up before. */
  readonly whole: Promise<void>;
  /** Resolves when the connection is gone, whoever ended it. */
  readonly gone: Promise<void>;
  /**
   * Sends bytes as they are; text goes as UTF-8. Nothing is added: no status line, no header, no framing. Resolves when
   * the system has taken them, or the connection is gone.
   */
  write(bytes: string | Uint8Array): Promise<void>;
  /** Sends nothing more and closes the connection in the ordinary way (FIN). */
  end(): void;
  /** Breaks the connection (RST): what is on its way is lost. */
  reset(): void;
  /** Says that nothing comes for now, and leaves the client hanging. Resolves when it hangs up. */
  stall(): Promise<void>;
  /** Says that the answer is finished, and leaves the connection open for the next request. */
  keepAlive(): void;
}

/** What the server does about one request. It is called as soon as the request's head is there. */
export type Answer = (exchange: Exchange) => void | Promise<void>;
