import { expect, it } from "vitest";
import { formatAgo } from "./format-ago.ts";

const now = Date.parse("2026-01-31T12:00:00Z");

it.each([
  ["2026-01-31T11:59:30Z", "just now"],
  ["2026-01-31T11:58:00Z", "2 minutes ago"],
  ["2026-01-31T09:00:00Z", "3 hours ago"],
  ["2026-01-30T11:00:00Z", "yesterday"],
  ["2025-01-30T12:00:00Z", "last year"],
  ["2026-01-31T12:30:00Z", "in 30 minutes"],
])("says of %s %s", (time, text) => expect(formatAgo(Date.parse(time), now)).toBe(text));
