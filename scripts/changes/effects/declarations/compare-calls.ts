import type ts from "typescript";
import type { TypeComparison } from "../types/compare-types.ts";
import type { DeclaredProperty } from "../types/type-lookup.ts";
import { haveBoth, type Sides, type TypeSides } from "./type-sides.ts";

/** Where the differences go: see `DeclarationReasons`. */
export interface CallComparisons {
  readonly values: TypeComparison;
  readonly statuses: TypeComparison;
  readonly calls: TypeComparison;
}

/** Compares what calls take and give, route by route. */
export function compareCalls(sides: TypeSides, comparisons: CallComparisons): void {
  const routes = { base: sides.base.type("Routes"), revision: sides.revision.type("Routes") };
  const { base, revision } = sides.properties(definedOf(routes));
  for (const [route, { type }] of base) {
    const other = revision.get(route);
    if (other === undefined) comparisons.values.add("major", route, `\`${route}\` is gone.`);
    else new CallComparison(route, sides, comparisons).compare({ base: type, revision: other.type });
  }
  for (const route of revision.keys()) {
    if (!base.has(route)) comparisons.values.add("minor", route, `\`${route}\` is new.`);
  }
}

class CallComparison {
  readonly #route: string;
  readonly #sides: TypeSides;
  readonly #comparisons: CallComparisons;

  constructor(route: string, sides: TypeSides, comparisons: CallComparisons) {
    this.#route = route;
    this.#sides = sides;
    this.#comparisons = comparisons;
  }

  compare(operation: Sides<ts.Type>): void {
    const parameters = this.#sides.properties(this.#sides.property(operation, "parameters"));
    for (const place of ["path", "query", "header"] as const) {
      const given = { base: parameters.base.get(place), revision: parameters.revision.get(place) };
      this.#compareParameters(place, definedOf(given));
    }
    const { base, revision } = this.#sides.properties(operation);
    this.#compareBodies(definedOf({ base: base.get("requestBody"), revision: revision.get("requestBody") }));
    this.#compareResponses(this.#sides.property(operation, "responses"));
  }

  #compareParameters(place: "path" | "query" | "header", given: Partial<Sides<DeclaredProperty>>): void {
    const { values, statuses } = this.#comparisons;
    // Hooks take no headers.
    const comparison = place === "header" ? statuses : values;
    const at = `${this.#route} ${place}`;
    if (haveBoth(given)) {
      const { base, revision } = given;
      if (base.optional && !revision.optional) comparison.add("major", at, `\`${at}\` is now required.`);
      if (!base.optional && revision.optional) comparison.add("minor", at, `\`${at}\` may now be left out.`);
      comparison.compare({ base: base.type, revision: revision.type, direction: "in", place: at });
    } else if (given.base !== undefined) {
      comparison.add("major", at, `\`${at}\` is no longer taken.`);
    } else if (given.revision !== undefined) {
      const { optional } = given.revision;
      comparison.add(optional ? "minor" : "major", at, `\`${at}\` is now ${optional ? "taken" : "required"}.`);
    }
  }

  #compareBodies(bodies: Partial<Sides<DeclaredProperty>>): void {
    const { values, calls } = this.#comparisons;
    const at = `${this.#route} body`;
    if (!haveBoth(bodies)) {
      if (bodies.base !== undefined) values.add("major", at, `\`${at}\` is no longer taken.`);
      if (bodies.revision !== undefined) {
        const { optional } = bodies.revision;
        values.add(optional ? "minor" : "major", at, `\`${at}\` is now ${optional ? "taken" : "required"}.`);
        // A method takes the path, then the body where there is one, then options.
        calls.add("major", at, `Methods for \`${this.#route}\` take a body before their options.`);
      }
      return;
    }
    const { base, revision } = bodies;
    if (base.optional && !revision.optional) values.add("major", at, `\`${at}\` is now required.`);
    if (!base.optional && revision.optional) values.add("minor", at, `\`${at}\` may now be left out.`);
    this.#compareContent({ base: base.type, revision: revision.type }, "in", at);
  }

  #compareResponses(responses: Partial<Sides<ts.Type>>): void {
    const { statuses, calls } = this.#comparisons;
    const { base, revision } = this.#sides.properties(responses);
    for (const [status, { type }] of base) {
      const at = `${this.#route} ${status}`;
      const other = revision.get(status);
      if (other === undefined) statuses.add("major", at, `\`${this.#route}\` no longer answers with ${status}.`);
      else this.#compareContent({ base: type, revision: other.type }, "out", at);
    }
    for (const status of revision.keys()) {
      const at = `${this.#route} ${status}`;
      if (!base.has(status)) statuses.add("minor", at, `\`${this.#route}\` may answer with ${status}.`);
    }
    this.#compareData({ base, revision }, calls);
  }

  /** What a call gives where it succeeds, whatever the status and the media type. */
  #compareData({ base, revision }: Sides<ReadonlyMap<string, DeclaredProperty>>, calls: TypeComparison): void {
    const [before, after] = [this.#data("base", base), this.#data("revision", revision)];
    // Where the same ones are there, each was compared with its like.
    if ([...before.keys()].join() === [...after.keys()].join()) return;
    const at = `${this.#route} data`;
    const types = (data: ReadonlyMap<string, ts.Type | undefined>): ts.Type[] => {
      return [...new Set(data.values())].filter((type) => type !== undefined);
    };
    const empty = (data: ReadonlyMap<string, unknown>): boolean => [...data.values()].includes(undefined);
    if (empty(after) && !empty(before)) calls.add("major", at, `\`${at}\` may now be \`undefined\`.`);
    if (empty(before) && !empty(after)) calls.add("minor", at, `\`${at}\` is never \`undefined\` any more.`);
    calls.compareChoices({ base: types(before), revision: types(after), direction: "out", place: at });
  }

  /** The bodies of successes by status and media type. */
  #data(
    side: keyof Sides<unknown>,
    responses: ReadonlyMap<string, DeclaredProperty>,
  ): ReadonlyMap<string, ts.Type | undefined> {
    const data = [...responses].flatMap(([status, { type }]): [string, ts.Type | undefined][] => {
      if (!status.startsWith("2")) return [];
      const content = [...this.#media(side, type)];
      return content.length === 0
        ? [[status, undefined]]
        : content.map(([media, each]) => [`${content.length === 1 ? "" : media} ${status}`.trim(), each]);
    });
    return new Map(data.sort());
  }

  /** Compares bodies, media type by media type; where both have a single one, whatever it is called. */
  #compareContent(types: Sides<ts.Type>, direction: "in" | "out", place: string): void {
    const [before, after] = [this.#media("base", types.base), this.#media("revision", types.revision)];
    const [[only] = [], [other] = []] = [[...before.values()], [...after.values()]];
    const { values } = this.#comparisons;
    if (before.size === 1 && after.size === 1 && only !== undefined && other !== undefined) {
      values.compare({ base: only, revision: other, direction, place });
      return;
    }
    for (const [media, base] of before) {
      const revision = after.get(media);
      if (revision !== undefined) values.compare({ base, revision, direction, place });
      else if (direction === "in") values.add("major", place, `\`${place}\` can no longer be \`${media}\`.`);
    }
    for (const media of after.keys()) {
      if (!before.has(media) && direction === "in") values.add("minor", place, `\`${place}\` can be \`${media}\`.`);
    }
  }

  #media(side: keyof Sides<unknown>, type: ts.Type): ReadonlyMap<string, ts.Type> {
    const lookup = this.#sides[side];
    const content = lookup.properties(type).get("content");
    const media = [...lookup.properties(content?.type)].map(([name, property]) => [name, property.type] as const);
    return new Map(media);
  }
}

function definedOf<Thing>(sides: {
  readonly base: Thing | undefined;
  readonly revision: Thing | undefined;
}): Partial<Sides<Thing>> {
  const { base, revision } = sides;
  return { ...(base === undefined ? {} : { base }), ...(revision === undefined ? {} : { revision }) };
}
