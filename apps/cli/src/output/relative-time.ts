const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Units from the largest on, in milliseconds; months and years as long as they are on average. */
const units = [
  ["year", 365.25 * day],
  ["month", 30.44 * day],
  ["day", day],
  ["hour", hour],
  ["minute", minute],
] as const;

/**
 * A time as people say it: `2 days ago`, `in 12 minutes`. Both in epoch milliseconds.
 *
 * @param options.skew - how many milliseconds the other clock may be ahead: less than that is now. 0 by default
 */
export function relativeTime(time: number, now: number, { skew = 0 }: { readonly skew?: number } = {}): string {
  if (time > now && time - now < skew) return relativeTime(now, now);
  const distance = Math.abs(now - time);
  for (const [name, length] of units) {
    // What lies ahead is never promised too early.
    const count = time > now ? Math.ceil(distance / length) : Math.floor(distance / length);
    if (distance < length) continue;
    const words = `${count} ${name}${count === 1 ? "" : "s"}`;
    return time > now ? `in ${words}` : `${words} ago`;
  }
  return time > now ? "in less than a minute" : "just now";
}

/** Epoch milliseconds of an RFC 3339 date and time; `undefined` for whatever is none. */
export function parseTime(value: unknown): number | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(value)) {
    return undefined;
  }
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
