import type { Difference } from "./compare-facts.ts";
import type { Explanation, Explanations } from "./explanation-file.ts";

/** What the explanations leave open. */
export interface Explained {
  /** How many differences there are, each operation counted. */
  readonly differences: number;
  /** Differences that nobody has explained. */
  readonly drift: readonly Difference[];
  /** Explanations, or parts of one, that explain nothing (any more). */
  readonly idle: readonly string[];
}

/** A pattern of an explanation, and whether it was of use. */
interface Pattern {
  readonly text: string;
  readonly expression: RegExp;
  used: boolean;
}

/** Holds every difference against the explanations, and every explanation against the differences. */
export function explainDifferences(
  differences: readonly Difference[],
  { explanations, wording }: Explanations,
): Explained {
  const tried = explanations.map((each) => ({
    ...each,
    places: each.places.map(toPattern),
    operations: each.operations.map(toPattern),
  }));
  const readRoutes = new Set<string>();
  const drift = differences.flatMap((difference) => {
    const left = difference.operations.filter((route) => {
      if (difference.aspect === "wording") {
        if (wording.get(route) === difference.upstream) readRoutes.add(route);
        return wording.get(route) !== difference.upstream;
      }
      // All are tried, not only the first that fits: two may overlap, and none of them is idle then.
      return tried.filter((each) => explains(each, difference, route)).length === 0;
    });
    return left.length === 0 ? [] : [{ ...difference, operations: left }];
  });
  return {
    differences: differences.reduce((sum, { operations }) => sum + operations.length, 0),
    drift,
    idle: [
      ...tried.flatMap(idlePatterns),
      ...[...wording.keys()]
        .filter((route) => !readRoutes.has(route) && !drift.some((each) => each.operations.includes(route)))
        .map((route) => `the wording of ${route}, which GitHub's description does not have`),
    ],
  };
}

type Tried = Omit<Explanation, "places" | "operations"> & {
  readonly places: readonly Pattern[];
  readonly operations: readonly Pattern[];
};

function explains(
  { aspect, ours, upstream, places, operations }: Tried,
  difference: Difference,
  route: string,
): boolean {
  if (aspect !== difference.aspect || ours !== difference.ours || upstream !== difference.upstream) return false;
  const fitting = [places.filter(fits(difference.place)), operations.filter(fits(route))];
  if (fitting.some((patterns) => patterns.length === 0)) return false;
  for (const pattern of fitting.flat()) pattern.used = true;
  return true;
}

function fits(text: string): (pattern: Pattern) => boolean {
  return ({ expression }) => expression.test(text);
}

function toPattern(text: string): Pattern {
  const parts = text.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return { text, expression: new RegExp(`^${parts.join(".*")}$`), used: false };
}

function idlePatterns({ reason, places, operations }: Tried): string[] {
  const short = reason.length > 60 ? `${reason.slice(0, 60)}…` : reason;
  const unused = [...places, ...operations].filter(({ used }) => !used);
  if (unused.length === places.length + operations.length) return [`all of "${short}"`];
  return unused.map(({ text }) => `"${text}" of "${short}"`);
}
