/** The state of a rate limit, as an answer's `x-ratelimit-*` headers give it. */
export interface RateLimit {
  /** Requests in a window. */
  readonly limit: number;
  /** Requests left in this window. */
  readonly remaining: number;
  /** When the window ends. */
  readonly reset: Date;
  /** Which limit it is: `core`, `search`, … */
  readonly resource: string | undefined;
}

/** Reads the headers; an answer without them, or with others than numbers in them, has no rate limit. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const read = (name: string) => headers.get(`x-ratelimit-${name}`);
  const [limit = -1, remaining = -1, reset = -1] = ["limit", "remaining", "reset"].map((name) =>
    wholeNumber(read(name)),
  );
  return limit < 0 || remaining < 0 || reset < 0
    ? undefined
    : { limit, remaining, reset: dateAt(reset * 1000), resource: read("resource") ?? undefined };
}

/** What a date can hold at most: hostile values are far beyond. */
export function dateAt(milliseconds: number): Date {
  return new Date(Math.min(milliseconds, 8.64e15));
}

/** A header's number, or nothing for what is none: `1, 5`, `-3`, `1e9`. */
export function wholeNumber(text: string | null): number | undefined {
  return text && /^\d+$/.test(text) ? Number(text) : undefined;
}
