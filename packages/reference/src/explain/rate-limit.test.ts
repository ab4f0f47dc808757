import { expect, it } from "vitest";
import { explainAnswer } from "./index.ts";

const now = Date.parse("2026-11-20T10:00:00Z");
const at = (seconds: number) => new Date(now + seconds * 1000);
const reset = (seconds: number) => `${now / 1000 + seconds}`;

function explain(status: number, headers: Readonly<Record<string, string>>, message = "") {
  return explainAnswer({ operation: undefined, status, headers, body: { message }, now });
}

it.each([
  ["retry-after in seconds", 429, { "retry-after": "7" }, 7],
  ["retry-after as a date", 429, { "retry-after": "Fri, 20 Nov 2026 10:00:05 GMT" }, 5],
  ["the end of the window", 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(90) }, 90],
  ["the later of both", 429, { "retry-after": "30", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(90) }, 90],
  ["a minute where no time is named", 429, {}, 60],
  [
    "a minute where the window is not what ended",
    429,
    { "x-ratelimit-remaining": "9", "x-ratelimit-reset": reset(9) },
    60,
  ],
  ["a minute for nonsense", 429, { "retry-after": "soon" }, 60],
  ["now for a time that is over", 429, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(-9) }, 0],
  ["what a server that is down asks for", 503, { "retry-after": "120" }, 120],
])("says when to come back: %s", (_, status, headers, seconds) => {
  expect(explain(status, { ...headers }).retryAt).toEqual(at(seconds));
});

it("tells a limit that is used up from a secondary one", () => {
  const used = { "x-ratelimit-limit": "60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(90) };
  expect(explain(403, used)).toMatchObject({
    reasons: ["All 60 requests that the rate limit allows have been made."],
    advice: [
      "Come back at 2026-11-20T10:01:30.000Z: until then every request is refused.",
      "With a token, many more requests are allowed.",
    ],
    scopes: undefined,
  });
  const secondary = explain(403, {}, "You have exceeded a secondary rate limit.");
  expect(secondary.reasons[0]).toContain("secondary rate limit");
  expect(secondary.retryAt).toEqual(at(60));
});

it("asks for no wait where there is no limit", () => {
  expect(explain(403, { "x-ratelimit-remaining": "4999", "x-ratelimit-reset": reset(90) }).retryAt).toBeUndefined();
  expect(explain(503, {}).retryAt).toBeUndefined();
  expect(explain(429, { "retry-after": "9".repeat(30) }).retryAt).toEqual(new Date(8.64e15));
});
