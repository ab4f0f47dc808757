import type { Socket } from "node:net";
import type { Answer, Exchange } from "./exchange.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { RequestReader } from "./request-reader.ts";

/**
 * `open`: no request is under way · `receiving`, `answering`: bytes are moving or about to · `stalled-before-head`,
 * `stalled-in-body`: the answer has stopped, before or after the end of its head.
 */
export type ConnectionState = "open" | "receiving" | "answering" | "stalled-before-head" | "stalled-in-body";

/** What a connection needs from its server. */
export interface ConnectionOptions {
  readonly id: number;
  readonly nextOrder: () => number;
  /** Called once per request, when its head is there; returns what to do about it. */
  readonly answerFor: (request: RecordedRequest) => Answer;
  readonly onComplete: (request: RecordedRequest) => void;
  /** Called with what an answer threw: a mistake in a test's script, which must not pass unseen. */
  readonly onScriptError: (error: unknown) => void;
}

/** One accepted socket: reads its requests, plays the answers, and knows whether anything is still moving. */
export class Connection {
  readonly gone: Promise<void>;
  readonly #socket: Socket;
  readonly #options: ConnectionOptions;
  readonly #reader: RequestReader;
  readonly #whole = new Map<RecordedRequest, () => void>();
  #answering = false;
  #stalled: "stalled-before-head" | "stalled-in-body" | undefined;
  #finalHeadSent = false;
  #sentStart = "";

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    this.#reader = new RequestReader({
      connection: options.id,
      nextOrder: options.nextOrder,
      events: { onHead: (request) => this.#onHead(request), onComplete: (request) => this.#onComplete(request) },
    });
    this.gone = new Promise((resolve) => socket.once("close", () => resolve()));
    socket.setNoDelay(true);
    socket.on("data", (bytes) => this.#reader.push(bytes));
    // The client may hang up in any way it likes: that is what the tests are about.
    socket.on("error", () => {});
  }

  get state(): ConnectionState {
    if (this.#stalled !== undefined) return this.#stalled;
    if (this.#answering) return "answering";
    return this.#reader.reading ? "receiving" : "open";
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #onHead(request: RecordedRequest): void {
    this.#answering = true;
    this.#finalHeadSent = false;
    this.#sentStart = "";
    const answer = this.#options.answerFor(request);
    const whole = new Promise<void>((resolve) => this.#whole.set(request, resolve));
    // The reader reports completion in the same turn for small requests: the answer begins after it.
    queueMicrotask(async () => {
      try {
        await answer(this.#exchange(request, whole));
      } catch (error) {
        this.#options.onScriptError(error);
        this.destroy();
      }
    });
  }

  #onComplete(request: RecordedRequest): void {
    this.#whole.get(request)?.();
    this.#options.onComplete(request);
  }

  #exchange(request: RecordedRequest, whole: Promise<void>): Exchange {
    return {
      request,
      whole,
      gone: this.gone,
      write: (bytes) => this.#write(typeof bytes === "string" ? Buffer.from(bytes) : bytes),
      end: () => void this.#socket.end(),
      reset: () => void this.#socket.resetAndDestroy(),
      stall: () => {
        this.#stalled = this.#finalHeadSent ? "stalled-in-body" : "stalled-before-head";
        return this.gone;
      },
      keepAlive: () => {
        this.#answering = false;
      },
    };
  }

  #write(bytes: Uint8Array): Promise<void> {
    this.#stalled = undefined;
    this.#watchForHead(bytes);
    if (this.#socket.destroyed || this.#socket.writableEnded) return this.gone;
    return new Promise((resolve) => this.#socket.write(bytes, () => resolve()));
  }

  /** An interim head (100, 103) is not the one a client waits for: RFC 9110 section 15.2. */
  #watchForHead(bytes: Uint8Array): void {
    if (this.#finalHeadSent) return;
    this.#sentStart += Buffer.from(bytes).toString("latin1");
    const heads = this.#sentStart.split("\r\n\r\n").slice(0, -1);
    this.#finalHeadSent = heads.some((head) => !/^HTTP\/1\.1 1\d\d /.test(head));
  }
}
