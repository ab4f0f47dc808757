import { type Bump, bumps, type ChangeReport, higherBump, type Reason } from "../change-report.ts";
import type { Exception } from "./exceptions.ts";

/** What the changesets are held against. */
export interface ChangesetCheck {
  readonly report: ChangeReport;
  /** The level that each package is going to be released with. */
  readonly granted: Readonly<Record<string, Bump>>;
  readonly exceptions: readonly Exception[];
  /** Today, in UTC: `2026-11-20`. */
  readonly today: string;
}

/** What is wrong with the changesets, each with what to do about it; nothing where there is a high enough one for each package. */
export function changesetFindings(check: ChangesetCheck): string[] {
  const valid = check.exceptions.filter(({ until }) => until >= check.today);
  const tooLow = Object.entries(check.report.packages).map(([name, { reasons }]) => ({
    name,
    granted: check.granted[name] ?? "none",
    reasons: reasons.filter(({ bump }) => isAbove(bump, check.granted[name] ?? "none")),
  }));
  return [
    ...tooLow.flatMap(({ name, granted, reasons }) => {
      const left = reasons.filter((reason) => !valid.some((each) => isAbout(each, name, reason)));
      return left.length === 0 ? [] : [belowFinding(name, { granted, reasons: left, today: check.today })];
    }),
    ...check.exceptions.flatMap((each) => {
      const about = tooLow.filter(({ name }) => name === each.package).flatMap(({ reasons }) => reasons);
      const unused = each.places.filter((place) => !about.some((reason) => reason.place === place));
      if (unused.length > 0) return [unusedFinding(each, unused)];
      return each.until < check.today ? [`${title(each)} has run out on ${each.until}. ${decide}`] : [];
    }),
  ];
}

/** In milliseconds. */
const day = 86_400_000;

/** How many reasons a finding shows. */
const listed = 10;

const decide = "Decide anew: raise the changeset, or, with a good reason, the day.";

function isAbove(one: Bump, other: Bump): boolean {
  return bumps.indexOf(one) < bumps.indexOf(other);
}

function isAbout({ package: name, places }: Exception, of: string, { place }: Reason): boolean {
  return name === of && places.includes(place);
}

function unusedFinding(exception: Exception, places: readonly string[]): string {
  const what = places.length === exception.places.length ? "is not needed" : `does not need ${places.join(" and ")}`;
  return `${title(exception)} ${what}: take it out.`;
}

function title({ package: name, reason }: Exception): string {
  return `.changeset/exceptions.json: the exception for ${name} ("${reason}")`;
}

interface Below {
  readonly granted: Bump;
  readonly reasons: readonly Reason[];
  readonly today: string;
}

function belowFinding(name: string, { granted, reasons, today }: Below): string {
  const asked = reasons.map(({ bump }) => bump).reduce(higherBump, "none");
  const has = granted === "none" ? "has no changeset" : `is to be released as a ${granted}`;
  const places = [...new Set(reasons.map(({ place }) => place))];
  const until = new Date(Date.parse(today) + 90 * day).toISOString().slice(0, 10);
  const entry = JSON.stringify({ package: name, places, reason: "why it does not count", until });
  return [
    `${name} ${has}, and what has changed asks for a ${asked}:`,
    ...reasons.slice(0, listed).map(({ bump, text, place }) => `    ${bump}: ${text.replace(/\s+/g, " ")} (${place})`),
    ...(reasons.length > listed ? [`    and ${reasons.length - listed} more: pnpm spec:diff`] : []),
    "    `pnpm spec:changeset` writes it. Where it should not count, say so in .changeset/exceptions.json:",
    `    ${entry}`,
  ].join("\n");
}
