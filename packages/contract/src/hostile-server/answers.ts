import type { Answer } from "./exchange.ts";

/** Headers as pairs, because a hostile server sends some of them twice. */
export type HeaderPairs = readonly (readonly [name: string, value: string])[];

/** Headers of an answer: an object, or pairs where a name occurs more than once. */
export type AnswerHeaders = Readonly<Record<string, string>> | HeaderPairs;

/** An answer that keeps to HTTP: what it says may still be anything. */
export interface WellFormed {
  /** @default 200 */
  readonly status?: number;
  /** The reason phrase. @default "Scripted" */
  readonly reason?: string;
  readonly headers?: AnswerHeaders;
  /** Text goes as UTF-8. Without a body `content-length: 0` is sent. */
  readonly body?: string | Uint8Array;
  /**
   * Leaves the connection open for the next request. By default it is closed, because the client's own closing then
   * proves that it has read everything.
   *
   * @default false
   */
  readonly keepAlive?: boolean;
}

/** Statuses whose answers have neither a body nor a length (RFC 9110 section 6.4.1). */
const BODYLESS: ReadonlySet<number> = new Set([204, 304]);

/** Answers in proper HTTP/1.1, once the request has arrived whole. */
export function respond(answer: WellFormed = {}): Answer {
  return async (exchange) => {
    await exchange.whole;
    await exchange.write(messageOf(answer));
    if (answer.keepAlive) exchange.keepAlive();
    else exchange.end();
  };
}

/** Answers with JSON. */
export function json(status: number, value: unknown, headers: AnswerHeaders = []): Answer {
  return respond({ status, headers: [JSON_TYPE, ...pairsOf(headers)], body: JSON.stringify(value) });
}

/** Answers with text, for a body that claims to be JSON and is something else. */
export function text(status: number, body: string, contentType = "application/json; charset=utf-8"): Answer {
  return respond({ status, headers: [["content-type", contentType]], body });
}

/** Sends these bytes and nothing else, then closes the connection; status line, headers and framing are yours. */
export function raw(bytes: string | Uint8Array): Answer {
  return async (exchange) => {
    await exchange.whole;
    await exchange.write(bytes);
    exchange.end();
  };
}

/** Redirects. Without a `location` the header is missing altogether. */
export function redirect(status: number, location?: string): Answer {
  return respond({ status, headers: location === undefined ? [] : [["location", location]], body: "Moved" });
}

/** The bytes of a well-formed answer, for those that send only part of it. */
export function messageOf({ status = 200, reason = "Scripted", headers = [], body, keepAlive }: WellFormed): Buffer {
  const payload = Buffer.from(body ?? "");
  const lines = pairsOf(headers).map(([name, value]) => `${name}: ${value}`);
  const framing = BODYLESS.has(status) ? [] : [`content-length: ${payload.length}`];
  const connection = keepAlive ? [] : ["connection: close"];
  const head = [`HTTP/1.1 ${status} ${reason}`, ...lines, ...framing, ...connection, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head, "latin1"), payload]);
}

const JSON_TYPE: readonly [string, string] = ["content-type", "application/json; charset=utf-8"];

function pairsOf(headers: AnswerHeaders): HeaderPairs {
  return isPairs(headers) ? headers : Object.entries(headers);
}

function isPairs(headers: AnswerHeaders): headers is HeaderPairs {
  return Array.isArray(headers);
}
