import { describe, expect, it } from "vitest";
import { askedWait, isRateLimited } from "./asked-wait.ts";

const now = Date.parse("2026-11-20T10:00:00Z");
const inSeconds = (seconds: number) => `${now / 1000 + seconds}`;
const answer = (code: number, headers: Record<string, string>, message = "") => ({
  code,
  headers: new Headers(headers),
  data: { message },
});

describe("isRateLimited", () => {
  it.each([
    ["429", answer(429, {})],
    ["403 with retry-after", answer(403, { "retry-after": "60" })],
    ["403 with no requests left", answer(403, { "x-ratelimit-remaining": "0" })],
    ["403 that says so", answer(403, {}, "You have exceeded a secondary rate limit. Please wait a few minutes.")],
  ])("is true for %s", (_, limited) => {
    expect(isRateLimited(limited)).toBe(true);
  });

  it.each([
    ["403", answer(403, {}, "Must have admin rights to Repository.")],
    ["403 with requests left", answer(403, { "x-ratelimit-remaining": "4999", "x-ratelimit-reset": inSeconds(60) })],
    ["403 without a body", { code: 403, headers: new Headers(), data: null }],
    ["404 with no requests left", answer(404, { "x-ratelimit-remaining": "0" })],
    ["503 with retry-after", answer(503, { "retry-after": "60" })],
  ])("is false for %s", (_, other) => {
    expect(isRateLimited(other)).toBe(false);
  });
});

describe("askedWait", () => {
  it.each([
    ["seconds", "7", 7_000],
    ["0 seconds", "0", 0],
    ["a date", "Fri, 20 Nov 2026 10:00:05 GMT", 5_000],
    ["a date in the past", "Fri, 20 Nov 2026 09:00:00 GMT", 0],
    ["a date as RFC 850 wrote it", "Friday, 20-Nov-26 10:00:05 GMT", 5_000],
    ["more seconds than a date can hold", "99999999999999999999", 1e23],
  ])("reads retry-after: %s", (_, value, wait) => {
    expect(askedWait(answer(503, { "retry-after": value }), now, 0)).toBe(wait);
  });

  it.each(["", "-5", "1.5", "1e9", "0x10", "Infinity", "NaN", "soon", "Soon", "Friday", "1, 5", "2026-11-20", "5 s"])(
    "makes nothing of the retry-after %j",
    (value) => {
      expect(askedWait(answer(503, { "retry-after": value }), now, 0)).toBeUndefined();
    },
  );

  it("reads x-ratelimit-reset where no requests are left", () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(90) };
    expect(askedWait(answer(403, headers), now, 0)).toBe(90_000);
    expect(askedWait(answer(429, headers), now, 0)).toBe(90_000);
  });

  it("takes the later of retry-after and x-ratelimit-reset", () => {
    const reset = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(90) };
    expect(askedWait(answer(403, { ...reset, "retry-after": "30" }), now, 0)).toBe(90_000);
    expect(askedWait(answer(403, { ...reset, "retry-after": "120" }), now, 0)).toBe(120_000);
  });

  it("waits a minute for a secondary limit that names no time, and then longer", () => {
    const secondary = answer(403, {}, "You have exceeded a secondary rate limit.");
    expect([0, 1, 2].map((retries) => askedWait(secondary, now, retries))).toEqual([60_000, 120_000, 240_000]);
    expect(askedWait(answer(429, {}), now, 0)).toBe(60_000);
    expect(askedWait(answer(429, { "retry-after": "soon" }), now, 0)).toBe(60_000);
  });

  it("does not take the end of a window with requests left for the end of a secondary limit", () => {
    const headers = { "x-ratelimit-remaining": "4000", "x-ratelimit-reset": inSeconds(5) };
    expect(askedWait(answer(429, headers), now, 0)).toBe(60_000);
  });

  it("does not wait for a window that has ended", () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(-5) };
    expect(askedWait(answer(403, headers), now, 0)).toBe(0);
  });

  it("asks for nothing where the server does not", () => {
    expect(askedWait(answer(500, {}), now, 0)).toBeUndefined();
  });
});
