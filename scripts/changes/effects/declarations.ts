import type ts from "typescript";
import type { Bump, Reason } from "../change-report.ts";
import { listSchemaUses } from "../document/schema-uses.ts";
import type { Side } from "./side.ts";
import { TypeComparison } from "./types/compare-types.ts";
import type { Direction, TypeChange } from "./types/type-change.ts";
import { TypeLookup } from "./types/type-lookup.ts";
import type { TypeWorld } from "./types/type-world.ts";

/** What changed in the public types. */
export interface DeclarationReasons {
  /** What whoever calls operations meets: types, client and react all show it. */
  readonly calls: readonly Reason[];
  /** What only `@copilot-spaces/types` shows: names that nothing but a program's own text has. */
  readonly names: readonly Reason[];
}

/** Compares the public declarations of both sides, type by type, in the direction in which each is used. */
export function declarationReasons(world: TypeWorld, base: Side, revision: Side): DeclarationReasons {
  const comparison = new Declarations(world, base, revision);
  return { calls: comparison.calls(), names: comparison.names() };
}

class Declarations {
  readonly #world: TypeWorld;
  readonly #base: TypeLookup;
  readonly #revision: TypeLookup;
  readonly #uses: readonly ReturnType<typeof listSchemaUses>[];

  constructor(world: TypeWorld, base: Side, revision: Side) {
    this.#world = world;
    this.#base = new TypeLookup(world, "base");
    this.#revision = new TypeLookup(world, "revision");
    this.#uses = [listSchemaUses(base.document), listSchemaUses(revision.document)];
  }

  /** Named models first: what several operations share is then said once, by its name. */
  calls(): readonly Reason[] {
    const comparison = new TypeComparison(this.#world.checker);
    const reasons: Reason[] = [];
    const take = (operation?: string): void => {
      reasons.push(...comparison.changes.splice(0).map((change) => toReason(change, operation)));
    };
    for (const [name, type] of this.#schemas(this.#base)) {
      const other = this.#schemas(this.#revision).get(name);
      const operations = this.#operationsOf(name);
      for (const direction of ["in", "out"] as const) {
        if (other === undefined || operations[direction].size === 0) continue;
        comparison.compare({ base: type, revision: other, direction, place: name });
        const [only, ...more] = operations[direction];
        take(more.length === 0 ? only : undefined);
      }
    }
    const routes = this.#base.properties(this.#base.type("Routes"));
    const others = this.#revision.properties(this.#revision.type("Routes"));
    for (const [route, { type }] of routes) {
      const other = others.get(route);
      if (other === undefined) comparison.add("major", route, `\`${route}\` is gone.`);
      else this.#compareOperation(comparison, { route, base: type, revision: other.type });
    }
    for (const route of others.keys()) {
      if (!routes.has(route)) comparison.add("minor", route, `\`${route}\` is new.`);
    }
    take();
    return withoutRepetition(reasons);
  }

  #compareOperation(
    comparison: TypeComparison,
    { route, base, revision }: { readonly route: string; readonly base: ts.Type; readonly revision: ts.Type },
  ): void {
    const [before, after] = [this.#base.properties(base), this.#revision.properties(revision)];
    const pair = (name: string) => [before.get(name), after.get(name)] as const;
    const at = (name: string): string => `${route} ${name}`;
    const [parameters, otherParameters] = pair("parameters");
    if (parameters !== undefined && otherParameters !== undefined) {
      const types = { base: parameters.type, revision: otherParameters.type };
      comparison.compare({ ...types, direction: "in", place: at("parameters") });
    }
    this.#compareBodies(comparison, at("body"), pair("requestBody"));
    const [responses, otherResponses] = pair("responses");
    if (responses !== undefined && otherResponses !== undefined) {
      const types = { base: responses.type, revision: otherResponses.type };
      comparison.compare({ ...types, direction: "out", place: at("responses") });
    }
  }

  /** Of several media types one is sent: a further one asks for nothing. */
  #compareBodies(
    comparison: TypeComparison,
    place: string,
    [before, after]: readonly [Body | undefined, Body | undefined],
  ): void {
    if (before === undefined || after === undefined) {
      if (before !== undefined) comparison.add("major", place, `\`${place}\` is no longer taken.`);
      if (after !== undefined) {
        const bump: Bump = after.optional ? "minor" : "major";
        comparison.add(bump, place, `\`${place}\` is ${after.optional ? "now taken" : "now required"}.`);
      }
      return;
    }
    if (before.optional !== after.optional) {
      const bump: Bump = after.optional ? "minor" : "major";
      comparison.add(bump, place, `\`${place}\` ${after.optional ? "may now be left out" : "is now required"}.`);
    }
    const [content, otherContent] = [this.#content(this.#base, before), this.#content(this.#revision, after)];
    for (const [mediaType, { type }] of content) {
      const other = otherContent.get(mediaType);
      if (other === undefined) comparison.add("major", place, `\`${place}\` can no longer be \`${mediaType}\`.`);
      else comparison.compare({ base: type, revision: other.type, direction: "in", place });
    }
    for (const mediaType of otherContent.keys()) {
      if (!content.has(mediaType)) comparison.add("minor", place, `\`${place}\` can now be \`${mediaType}\`.`);
    }
  }

  #content(lookup: TypeLookup, body: Body): ReadonlyMap<string, Body> {
    for (const member of body.type.isUnion() ? body.type.types : [body.type]) {
      const content = lookup.properties(member).get("content");
      if (content !== undefined) return lookup.properties(content.type);
    }
    return new Map();
  }

  /** Names that users write themselves: of models, of components, of operations, of examples. */
  names(): readonly Reason[] {
    const comparison = new TypeComparison(this.#world.checker);
    compareNames(comparison, "", this.#base.names, this.#revision.names);
    const sections = this.#base.properties(this.#base.type("components"));
    for (const section of sections.keys()) {
      const keys = (lookup: TypeLookup): string[] => [...lookup.properties(lookup.type("components", section)).keys()];
      compareNames(comparison, `components.${section}.`, keys(this.#base), keys(this.#revision));
    }
    const operations = (lookup: TypeLookup): string[] => [...lookup.properties(lookup.type("operations")).keys()];
    compareNames(comparison, "operations.", operations(this.#base), operations(this.#revision));
    this.#compareExamples(comparison);
    this.#compareUnused(comparison);
    return withoutRepetition(comparison.changes.map((change) => toReason(change)));
  }

  #compareExamples(comparison: TypeComparison): void {
    const [before, after] = [this.#examples(this.#base), this.#examples(this.#revision)];
    for (const [place, names] of before) {
      // A route or a status that is gone was reported as such.
      const others = after.get(place);
      if (others !== undefined) compareNames(comparison, `ExampleNames of ${place}: `, names, others);
    }
  }

  #examples(lookup: TypeLookup): ReadonlyMap<string, readonly string[]> {
    const places = [...lookup.properties(lookup.type("ExampleNames"))].flatMap(([route, { type }]) =>
      type.getProperties().map((status) => {
        const names = this.#world.checker.getTypeOfSymbol(status);
        const members = names.isUnion() ? names.types : [names];
        return [
          `${route} ${status.name}`,
          members.flatMap((each) => (each.isStringLiteral() ? [each.value] : [])),
        ] as const;
      }),
    );
    return new Map(places);
  }

  /** Schemas that no operation refers to are shown all the same. */
  #compareUnused(comparison: TypeComparison): void {
    for (const [name, type] of this.#schemas(this.#base)) {
      const other = this.#schemas(this.#revision).get(name);
      const { in: taken, out: given } = this.#operationsOf(name);
      if (other === undefined || taken.size + given.size > 0) continue;
      comparison.compare({ base: type, revision: other, direction: "out", place: name });
    }
  }

  #schemas(lookup: TypeLookup): ReadonlyMap<string, ts.Type> {
    const names = new Set(this.#uses.flatMap((uses) => [...uses.keys()]));
    return new Map(
      [...names].flatMap((name) => {
        const type = lookup.type("components", "schemas", name);
        return type === undefined ? [] : [[name, type]];
      }),
    );
  }

  #operationsOf(schema: string): Readonly<Record<Direction, ReadonlySet<string>>> {
    const all = this.#uses.flatMap((uses) => uses.get(schema) ?? []);
    return {
      in: new Set(all.flatMap((uses) => [...uses.in])),
      out: new Set(all.flatMap((uses) => [...uses.out])),
    };
  }
}

interface Body {
  readonly type: ts.Type;
  readonly optional: boolean;
}

function compareNames(
  comparison: TypeComparison,
  prefix: string,
  before: readonly string[],
  after: readonly string[],
): void {
  for (const name of before) {
    if (!after.includes(name)) comparison.add("major", `${prefix}${name}`, `\`${prefix}${name}\` is gone.`);
  }
  for (const name of after) {
    if (!before.includes(name)) comparison.add("minor", `${prefix}${name}`, `\`${prefix}${name}\` is new.`);
  }
}

function toReason({ bump, place, text, before, after }: TypeChange, operation?: string): Reason {
  return {
    bump,
    evidence: "declarations",
    ...(operation === undefined ? {} : { operation }),
    place,
    text,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function withoutRepetition(reasons: readonly Reason[]): readonly Reason[] {
  const texts = new Set<string>();
  return reasons.filter(({ bump, text }) => {
    const key = `${bump} ${text}`;
    const fresh = !texts.has(key);
    texts.add(key);
    return fresh;
  });
}
