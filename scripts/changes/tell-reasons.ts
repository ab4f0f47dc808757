import { bumps, type Reason } from "./change-report.ts";

/**
 * The reasons to tell people, in their order: what is found in several ways is told once, in the words nearest to a
 * package's users, with a line of code from whichever way has one.
 */
export function tellReasons(reasons: readonly Reason[]): readonly Reason[] {
  const causes: Reason[] = [];
  const consequences = new Map<Reason, Reason[]>();
  for (const reason of reasons.filter(({ bump }) => bump !== "none").toSorted(compareReasons)) {
    const cause = causes.find((each) => isSaidBy(reason, each));
    if (cause === undefined) causes.push(reason);
    else consequences.set(cause, [...(consequences.get(cause) ?? []), reason]);
  }
  const particular = causes.filter(({ place }) => place !== "#");
  const told = particular.length > 0 ? particular : causes;
  return reasons
    .filter((each) => told.includes(each))
    .toSorted((one, other) => bumps.indexOf(one.bump) - bumps.indexOf(other.bump))
    .map((each) => withCode(each, consequences.get(each) ?? []));
}

/** What users type and write comes first; between equals, whatever was found first. */
const evidences: readonly Reason["evidence"][] = [
  "commands",
  "output",
  "declarations",
  "query keys",
  "document",
  "data",
];

/** Causes before what follows from them: the higher level, the wider place, the words that are nearer to users. */
function compareReasons(one: Reason, other: Reason): number {
  return (
    bumps.indexOf(one.bump) - bumps.indexOf(other.bump) ||
    Number(follows(one)) - Number(follows(other)) ||
    placeOf(one).length - placeOf(other).length ||
    evidences.indexOf(one.evidence) - evidences.indexOf(other.evidence) ||
    one.text.length - other.text.length
  );
}

/** What does not compile, and what commands take, follows from something that is said elsewhere, more often than not. */
function follows({ evidence, place }: Reason): boolean {
  return evidence === "programs" || (evidence === "commands" && place.startsWith("#/"));
}

/** A document's pointer to an operation is longer than what everybody calls it. */
function placeOf({ place, text }: Reason): string {
  const [, route] = /^Operation `([A-Z]+ [^`]+)`/.exec(text) ?? [];
  return route ?? place;
}

/** Whether a reason only says again what another one says, which asks for as much. */
function isSaidBy(reason: Reason, cause: Reason): boolean {
  if (bumps.indexOf(cause.bump) > bumps.indexOf(reason.bump) || cause.place === "#") return false;
  if (reason.text === cause.text || reason.text.endsWith(`: ${cause.text}`)) return true;
  if (isWithin(placeOf(reason), placeOf(cause))) return true;
  if (reason.evidence === "programs") return mentions(`${reason.text} ${reason.before ?? ""}`, lastName(cause.place));
  return (
    follows(reason) &&
    cause.evidence === "commands" &&
    !follows(cause) &&
    lastName(cause.place) === lastName(reason.place)
  );
}

/** `GET /user 200` is within `GET /user`, `Space.icon` within `Space`, `#/paths/a/get` within `#/paths/a`. */
function isWithin(place: string, other: string): boolean {
  const next = place.startsWith(other) ? place.charAt(other.length) : "";
  return next !== "" && (place.startsWith("#/") ? next === "/" : " .[".includes(next));
}

/** `icon` of `Space.icon`, `#/components/schemas/Space/properties/icon` and `space list --icon`. */
function lastName(place: string): string {
  const name = place.split(/[\s./]+/).at(-1) ?? "";
  return name.replace(/^-+/, "").replaceAll("-", "_");
}

function mentions(text: string, name: string): boolean {
  return name.length > 1 && [`"${name}"`, `'${name}'`, `.${name}`].some((each) => text.includes(each));
}

/** The longest line of code that is still read with pleasure. */
const longestLine = 160;

/** A line of code that somebody could have written says more than a type, or nothing. */
function withCode(reason: Reason, consequences: readonly Reason[]): Reason {
  const { bump, evidence, place, before, after } = reason;
  if (evidence !== "declarations") return reason;
  const lines = consequences.flatMap((each) => (each.evidence === "programs" ? [each.before ?? ""] : []));
  const line = lines.find((each) => {
    const about = each.includes(place) || mentions(each, lastName(place));
    return about && each.length <= longestLine && !/\bv\d+\b|^use</.test(each);
  });
  const typed = (type: string | undefined) => (type === undefined || place.includes(" ") ? type : `${place}: ${type}`);
  const shown = { before: (bump === "major" ? line : undefined) ?? typed(before), after: typed(after) };
  return {
    ...reason,
    ...(shown.before === undefined ? {} : { before: shown.before }),
    ...(shown.after === undefined ? {} : { after: shown.after }),
  };
}
