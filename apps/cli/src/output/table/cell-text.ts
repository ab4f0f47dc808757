import { parseTime, relativeTime } from "../relative-time.ts";
import { summarize } from "../summarize.ts";
import { visible } from "../visible.ts";
import type { Screen } from "./screen.ts";

/** A value as it stands in a table: in one line, a time as people say it. */
export function cellText(value: unknown, { now }: Pick<Screen, "now">, isTime = false): string {
  const time = isTime && now !== undefined ? parseTime(value) : undefined;
  return time === undefined || now === undefined
    ? visible(summarize(value))
    : relativeTime(time, now, { skew: 60_000 });
}
