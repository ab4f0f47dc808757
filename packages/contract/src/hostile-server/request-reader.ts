import type { RecordedRequest } from "./recorded-request.ts";

/** What a reader tells its connection. */
export interface RequestReaderEvents {
  /** The head is there; the body may still be on its way. */
  onHead(request: RecordedRequest): void;
  /** The last byte of the request is there. */
  onComplete(request: RecordedRequest): void;
}

/** A request under way: what is recorded of it, and what only the reader needs. */
interface Message {
  readonly recorded: RecordedRequest;
  readonly parts: Buffer[];
  readonly chunked: boolean;
  chunk: "size" | "data" | "trailer";
  /** Bytes of the body, or of the current chunk, still to come. */
  missing: number;
  complete: boolean;
}

const HEAD_END = "\r\n\r\n";

/**
 * Reads HTTP/1.1 requests off one connection (RFC 9112), as bytes arrive. `node:http` would normalise, refuse or hide
 * some of what a test wants to see.
 */
export class RequestReader {
  readonly #connection: number;
  readonly #nextOrder: () => number;
  readonly #events: RequestReaderEvents;
  #buffer: Buffer = Buffer.alloc(0);
  #message: Message | undefined;

  constructor(options: { connection: number; nextOrder: () => number; events: RequestReaderEvents }) {
    this.#connection = options.connection;
    this.#nextOrder = options.nextOrder;
    this.#events = options.events;
  }

  /** Whether a request has begun and not ended. */
  get reading(): boolean {
    return this.#message !== undefined || this.#buffer.length > 0;
  }

  push(bytes: Uint8Array): void {
    this.#buffer = this.#buffer.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.#buffer, bytes]);
    // Each step takes one part of a message; none left means that more bytes have to arrive first.
    while (this.#step());
  }

  #step(): boolean {
    if (this.#message === undefined) return this.#readHead();
    return this.#message.chunked ? this.#readChunked(this.#message) : this.#readCounted(this.#message);
  }

  #readHead(): boolean {
    const end = this.#buffer.indexOf(HEAD_END);
    if (end === -1) return false;
    this.#message = this.#messageOf(this.#take(end + HEAD_END.length).toString("latin1"));
    this.#events.onHead(this.#message.recorded);
    return true;
  }

  #messageOf(head: string): Message {
    const [requestLine = "", ...lines] = head.slice(0, -HEAD_END.length).split("\r\n");
    const [method = "", target = ""] = requestLine.split(" ");
    const headers = lines.map((line): readonly [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    });
    const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? "";
    const parts: Buffer[] = [];
    const message: Message = {
      recorded: {
        order: this.#nextOrder(),
        connection: this.#connection,
        method,
        target,
        head,
        headers,
        get body() {
          return Buffer.concat(parts);
        },
        get complete() {
          return message.complete;
        },
      },
      parts,
      chunked: /\bchunked\b/i.test(header("transfer-encoding")),
      chunk: "size",
      missing: Number(header("content-length")),
      complete: false,
    };
    return message;
  }

  #readCounted(message: Message): boolean {
    this.#takeBody(message);
    return message.missing > 0 ? false : this.#complete(message);
  }

  #readChunked(message: Message): boolean {
    if (message.chunk === "data") {
      this.#takeBody(message);
      if (message.missing > 0 || this.#buffer.length < 2) return false;
      this.#take(2);
      message.chunk = "size";
    }
    const end = this.#buffer.indexOf("\r\n");
    if (end === -1) return false;
    const line = this.#take(end + 2).toString("latin1", 0, end);
    if (message.chunk === "trailer") return line === "" ? this.#complete(message) : true;
    message.missing = Number.parseInt(line, 16);
    message.chunk = message.missing === 0 ? "trailer" : "data";
    return true;
  }

  #takeBody(message: Message): void {
    const part = this.#take(Math.min(message.missing, this.#buffer.length));
    message.missing -= part.length;
    if (part.length > 0) message.parts.push(part);
  }

  #complete(message: Message): boolean {
    message.complete = true;
    this.#message = undefined;
    this.#events.onComplete(message.recorded);
    return true;
  }

  #take(length: number): Buffer {
    const taken = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return taken;
  }
}
