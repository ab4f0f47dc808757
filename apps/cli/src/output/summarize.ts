import { isForPrograms } from "./columns.ts";
import { isRecord } from "./pick-fields.ts";

/** The fields by which people know a thing, the best first. */
const names = ["login", "full_name", "display_name", "slug"] as const;

/** How many values stand for a thing that has no name. */
const usualCount = 4;

/** A value in one text: a thing by its name, a list by its items. */
export function summarize(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(summarize).join(", ");
  if (!isRecord(value)) return String(value);
  return nameOf(value) ?? scalars(value).slice(0, usualCount).join(" ");
}

/** What a thing is called: an account by its login. `undefined` for what has no name of its own. */
export function nameOf(value: Readonly<Record<string, unknown>>): string | undefined {
  return names.map((name) => value[name]).find((each) => typeof each === "string");
}

function scalars(value: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(value).flatMap(([name, each]) => {
    if (isForPrograms(name) || name.endsWith("_at")) return [];
    if (isRecord(each)) return [nameOf(each) ?? scalars(each)].flat();
    return each === null || each === "" || Array.isArray(each) ? [] : [String(each)];
  });
}
