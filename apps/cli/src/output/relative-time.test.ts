import fc from "fast-check";
import { expect, it } from "vitest";
import { parseTime, relativeTime } from "./relative-time.ts";

const now = Date.parse("2026-11-20T12:00:00Z");

it.each([
  ["2026-11-20T12:00:00Z", "just now"],
  ["2026-11-20T11:59:01Z", "just now"],
  ["2026-11-20T11:59:00Z", "1 minute ago"],
  ["2026-11-20T11:00:01Z", "59 minutes ago"],
  ["2026-11-20T10:00:00Z", "2 hours ago"],
  ["2026-11-18T12:00:00Z", "2 days ago"],
  ["2026-10-20T12:00:00Z", "1 month ago"],
  ["2024-11-20T00:00:00Z", "2 years ago"],
  ["2026-11-20T12:00:30Z", "in less than a minute"],
  ["2026-11-20T12:11:01Z", "in 12 minutes"],
  ["2026-11-22T12:00:00Z", "in 2 days"],
])("%s is %s", (time, words) => {
  expect(relativeTime(Date.parse(time), now)).toBe(words);
});

it("takes a clock that is a little ahead for one that is right", () => {
  expect(relativeTime(now + 59_999, now, { skew: 60_000 })).toBe("just now");
  expect(relativeTime(now + 60_000, now, { skew: 60_000 })).toBe("in 1 minute");
});

it("never has no number and no unit", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(relativeTime(date.getTime(), now)).toMatch(/^(just now|in less than a minute|(in )?\d+ \w+( ago)?)$/);
    }),
  );
});

it.each(["", "2026-11-20", "12:00", "2026-13-45T99:00:00Z", "now", 5, null, {}])("takes %j for no time", (value) => {
  expect(parseTime(value)).toBeUndefined();
});
