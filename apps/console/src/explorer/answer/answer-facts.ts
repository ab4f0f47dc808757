import type { RequestOutcome } from "../../requests/recorder.ts";

export type AnsweredOutcome = Extract<RequestOutcome, { kind: "answer" }>;

/** What an answer tells about itself. */
export interface AnswerFacts {
  /** In bytes. */
  readonly size: number;
  readonly requestId: string | undefined;
  readonly rateLimit: RateLimitFacts | undefined;
}

export interface RateLimitFacts {
  readonly remaining: number;
  readonly limit: number;
  readonly resets: Date | undefined;
}

export function readFacts({ headers, body }: AnsweredOutcome): AnswerFacts {
  return {
    size: new TextEncoder().encode(body).length,
    requestId: headers["x-github-request-id"],
    rateLimit: readRateLimit(headers),
  };
}

function readRateLimit(headers: AnsweredOutcome["headers"]): RateLimitFacts | undefined {
  const remaining = readCount(headers["x-ratelimit-remaining"]);
  const limit = readCount(headers["x-ratelimit-limit"]);
  if (remaining === undefined || limit === undefined) return undefined;
  const reset = readCount(headers["x-ratelimit-reset"]);
  return { remaining, limit, resets: reset === undefined ? undefined : new Date(reset * 1000) };
}

function readCount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** @param size - in bytes */
export function formatSize(size: number): string {
  if (size < 1000) return `${size} B`;
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

/** What a status is called (RFC 9110, section 15, and RFC 6585); browsers no longer say. */
export function nameStatus(status: number): string {
  const name = names[status];
  return name === undefined ? `${status}` : `${status} ${name}`;
}

const names: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No Content",
  301: "Moved Permanently",
  302: "Found",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};
