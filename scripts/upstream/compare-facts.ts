import type { Aspects, Facts } from "./schema-facts.ts";

/** Something that the two documents do not say alike, of one or more operations. */
export interface Difference {
  /** `200.spaces[].owner`, `query per_page`, `body` */
  readonly place: string;
  /** `type`, `required`, `values` …; `there` when only one of the documents has the place. */
  readonly aspect: string;
  /** What our document says; `-` when it says nothing. */
  readonly ours: string;
  /** What GitHub's says. */
  readonly upstream: string;
  /** Routes. */
  readonly operations: readonly string[];
}

const nothing: Aspects = new Map();

/** Every difference of the operations that either document has, those that are alike for several operations as one. */
export function compareFacts(
  ours: ReadonlyMap<string, Facts>,
  upstream: ReadonlyMap<string, Facts>,
): readonly Difference[] {
  const found = new Map<string, Difference & { operations: string[] }>();
  for (const route of new Set([...ours.keys(), ...upstream.keys()])) {
    for (const difference of compareOperation(ours.get(route), upstream.get(route))) {
      const key = JSON.stringify(difference);
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...difference, operations: [route] });
      else known.operations.push(route);
    }
  }
  return [...found.values()];
}

type OneDifference = Omit<Difference, "operations">;

function compareOperation(ours: Facts | undefined, upstream: Facts | undefined): OneDifference[] {
  if (ours === undefined || upstream === undefined)
    return [onlyIn(ours === undefined ? "upstream" : "ours", "operation")];
  const places = [...new Set([...ours.keys(), ...upstream.keys()])];
  return places.flatMap((place) => {
    const [left, right] = [ours.get(place), upstream.get(place)];
    if (left !== undefined && right !== undefined) return compareAspects(place, left, right);
    const side = left === undefined ? "upstream" : "ours";
    const facts = left === undefined ? upstream : ours;
    const other = left === undefined ? ours : upstream;
    // What is in something that only one document has is no difference of its own.
    return missesParent(place, facts, other) ? [] : [onlyIn(side, place)];
  });
}

function onlyIn(side: "ours" | "upstream", place: string): OneDifference {
  return { place, aspect: "there", ours: side === "ours" ? "yes" : "-", upstream: side === "ours" ? "-" : "yes" };
}

function missesParent(place: string, facts: Facts, other: Facts): boolean {
  const parents = [...place.matchAll(/\.|\[\]|(?: header| example| as) /g)].map(({ index }) => place.slice(0, index));
  return parents.some((parent) => facts.has(parent) && !other.has(parent));
}

function compareAspects(place: string, ours: Aspects, upstream: Aspects): OneDifference[] {
  return [...new Set([...ours.keys(), ...upstream.keys()])].flatMap((aspect) => {
    const [left = "-", right = "-"] = [(ours ?? nothing).get(aspect), (upstream ?? nothing).get(aspect)];
    return left === right ? [] : [{ place, aspect, ours: left, upstream: right }];
  });
}
