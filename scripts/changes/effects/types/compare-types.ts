import type ts from "typescript";
import compiler from "../../../generate/typescript-compiler.ts";
import type { Bump } from "../../change-report.ts";
import { markOf, pairVariants } from "./pair-variants.ts";
import type { Direction, TypeChange } from "./type-change.ts";
import { listMembers, type TypeMembers } from "./type-members.ts";

/** A pair of types at one place. */
interface Pair {
  readonly base: ts.Type;
  readonly revision: ts.Type;
  readonly direction: Direction;
  readonly place: string;
}

/** Types at one place, of which a value has one. */
export interface Choices {
  readonly base: readonly ts.Type[];
  readonly revision: readonly ts.Type[];
  readonly direction: Direction;
  readonly place: string;
}

/** Types that a report shows. */
interface Shown {
  readonly before?: readonly ts.Type[];
  readonly after?: readonly ts.Type[];
}

/**
 * Compares types by what code that was written for the one meets in the other. For what callers pass in, everything
 * that the base takes must still be taken; for what they are given, everything that the base gives must still be there.
 * A new value of an enum and a new variant are no break of what is given: `@copilot-spaces/types` says to keep a
 * `default`.
 */
export class TypeComparison {
  readonly changes: TypeChange[] = [];
  readonly #checker: ts.TypeChecker;
  /** Pairs that were compared already: what is referred to twice is reported where it is met first. */
  readonly #seen = new Set<string>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  compare({ base, revision, direction, place }: Pair): void {
    if (base === revision || this.#wasSeen(base, revision, direction)) return;
    this.compareChoices({ base: [base], revision: [revision], direction, place });
  }

  compareChoices(choices: Choices): void {
    const before = listMembers(choices.base, this.#checker);
    const after = listMembers(choices.revision, this.#checker);
    this.#compareValues(choices, before, after);
    const [item] = before.lists;
    const [other] = after.lists;
    if (item !== undefined && other !== undefined) {
      this.compare({ base: item, revision: other, direction: choices.direction, place: `${choices.place}[]` });
    }
    this.#compareVariants(choices, before.objects, after.objects);
  }

  /** Adds a change that the caller found. */
  add(bump: Bump, place: string, text: string, types: Shown = {}): void {
    this.changes.push({
      bump,
      place,
      text,
      ...this.#printed("before", types.before),
      ...this.#printed("after", types.after),
    });
  }

  #compareValues(pair: Choices, before: TypeMembers, after: TypeMembers): void {
    const { direction, place } = pair;
    const types = { before: pair.base, after: pair.revision };
    const kinds = (members: TypeMembers): Set<string> =>
      new Set([
        ...members.primitives,
        ...(members.lists.length > 0 ? ["list"] : []),
        ...(members.objects.length > 0 ? ["object"] : []),
        ...[...members.literals].map((literal) => (literal.startsWith('"') ? "string" : "number")),
      ]);
    const [had, has] = [kinds(before), kinds(after)];
    const lost = [...had].filter((kind) => !has.has(kind));
    const gained = [...has].filter((kind) => !had.has(kind));
    if (lost.length > 0 && gained.length > 0) {
      this.add("major", place, `\`${place}\` is now ${list(gained)}, and was ${list(lost)}.`, types);
      return;
    }
    const [narrower, wider]: readonly [Bump, Bump] = direction === "in" ? ["major", "minor"] : ["minor", "major"];
    const verb = direction === "in" ? "take" : "be";
    if (lost.length > 0) this.add(narrower, place, `\`${place}\` can no longer ${verb} ${list(lost)}.`, types);
    if (gained.length > 0) this.add(wider, place, `\`${place}\` can now ${verb} ${list(gained)}.`, types);
    this.#compareLiterals(pair, before, after);
  }

  #compareLiterals({ base, revision, direction, place }: Choices, before: TypeMembers, after: TypeMembers): void {
    const types = { before: base, after: revision };
    if (before.literals.size === 0 && after.literals.size === 0) return;
    if (before.literals.size === 0) {
      // A new kind of value was reported already.
      if (!before.primitives.has("string") && !before.primitives.has("number")) return;
      const bump = direction === "in" ? "major" : "minor";
      this.add(bump, place, `\`${place}\` is now one of ${list(after.literals)}.`, types);
      return;
    }
    if (after.literals.size === 0) {
      if (!after.primitives.has("string") && !after.primitives.has("number")) return;
      const bump = direction === "in" ? "minor" : "major";
      this.add(bump, place, `\`${place}\` is no longer limited to ${list(before.literals)}.`, types);
      return;
    }
    const removed = [...before.literals].filter((each) => !after.literals.has(each));
    const added = [...after.literals].filter((each) => !before.literals.has(each));
    // Given out, too: a comparison with a value that cannot be there does not compile.
    if (removed.length > 0) this.add("major", place, `\`${place}\` no longer has ${list(removed)}.`, types);
    if (added.length > 0) this.add("minor", place, `\`${place}\` gained ${list(added)}.`, types);
  }

  #compareVariants({ direction, place }: Choices, before: readonly ts.Type[], after: readonly ts.Type[]): void {
    if (before.length === 0 || after.length === 0) return;
    const { pairs, removed, added } = pairVariants(before, after, this.#checker);
    for (const each of removed) {
      this.add("major", place, `\`${place}\` no longer has the variant ${this.#name(each)}.`, { before: [each] });
    }
    for (const each of added) {
      this.add("minor", place, `\`${place}\` gained the variant ${this.#name(each)}.`, { after: [each] });
    }
    for (const [base, revision] of pairs) {
      const mark = before.length > 1 ? markOf(base, this.#checker) : "";
      const at = mark === "" ? place : `${place} (${mark})`;
      this.#compareProperties({ base, revision, direction, place: at });
    }
  }

  #compareProperties({ base, revision, direction, place }: Pair): void {
    if (base === revision || this.#wasSeen(base, revision, direction, "object")) return;
    const [before, after] = [this.#properties(base), this.#properties(revision)];
    for (const [name, property] of before) {
      const at = member(place, name);
      const other = after.get(name);
      if (other === undefined) {
        this.add("major", at, `\`${place}\` lost \`${name}\`.`, { before: [property.type] });
        continue;
      }
      this.#compareOptional(property.optional, other.optional, { direction, place: at });
      this.compare({ base: property.type, revision: other.type, direction, place: at });
    }
    for (const [name, { optional, type }] of after) {
      if (before.has(name)) continue;
      const needed = direction === "in" && !optional;
      const verb = needed ? "now requires" : "gained";
      this.add(needed ? "major" : "minor", member(place, name), `\`${place}\` ${verb} \`${name}\`.`, { after: [type] });
    }
    this.#compareIndexes({ base, revision, direction, place });
  }

  #compareOptional(before: boolean, after: boolean, { direction, place }: Pick<Pair, "direction" | "place">): void {
    if (before === after) return;
    const bump = after === (direction === "in") ? "minor" : "major";
    const text = after ? `\`${place}\` may now be left out.` : `\`${place}\` is now always there.`;
    this.add(bump, place, direction === "in" && !after ? `\`${place}\` is now required.` : text);
  }

  #compareIndexes({ base, revision, direction, place }: Pair): void {
    const [before] = this.#checker.getIndexInfosOfType(base);
    const [after] = this.#checker.getIndexInfosOfType(revision);
    const at = `${place}[key]`;
    if (before !== undefined && after !== undefined) {
      this.compare({ base: before.type, revision: after.type, direction, place: at });
    } else if (before !== undefined) {
      this.add("major", at, `\`${place}\` no longer takes any key.`);
    } else if (after !== undefined) {
      this.add("minor", at, `\`${place}\` now takes any key.`);
    }
  }

  #properties(type: ts.Type): Map<string, { readonly type: ts.Type; readonly optional: boolean }> {
    const entries = type.getProperties().flatMap((property) => {
      // `#name` and the like: nobody else sees it.
      if (property.name.startsWith("__")) return [];
      const value = this.#checker.getTypeOfSymbol(property);
      const { primitives, literals, lists, objects } = listMembers([value], this.#checker);
      // `put?: never` is how openapi-typescript writes that there is none.
      if (primitives.size + literals.size + lists.length + objects.length === 0) return [];
      const optional = (property.flags & compiler.SymbolFlags.Optional) !== 0;
      return [[property.name, { type: value, optional }] as const];
    });
    return new Map(entries);
  }

  /** Types are told apart by what they are unions of: `base_role?: BaseRole` is another union than `BaseRole`. */
  #wasSeen(base: ts.Type, revision: ts.Type, direction: Direction, kind: "any" | "object" = "any"): boolean {
    const key = `${identityOf(base)} ${identityOf(revision)} ${direction} ${kind}`;
    const seen = this.#seen.has(key);
    this.#seen.add(key);
    return seen;
  }

  #name(type: ts.Type): string {
    return `\`${markOf(type, this.#checker) || this.#print(type)}\``;
  }

  #printed(side: "before" | "after", types: readonly ts.Type[] | undefined): { before?: string; after?: string } {
    return types === undefined ? {} : { [side]: types.map((type) => this.#print(type)).join(" | ") };
  }

  #print(type: ts.Type): string {
    return this.#checker.typeToString(type, undefined, compiler.TypeFormatFlags.InTypeAlias);
  }
}

const identities = new WeakMap<ts.Type, number>();
let lastIdentity = 0;

function identityOf(type: ts.Type): string {
  const types = type.isUnion()
    ? type.types.filter(({ flags }) => (flags & compiler.TypeFlags.Undefined) === 0)
    : [type];
  return types
    .map((each) => {
      const identity = identities.get(each) ?? ++lastIdentity;
      identities.set(each, identity);
      return identity;
    })
    .sort((one, other) => one - other)
    .join("|");
}

function member(place: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${place}.${name}` : `${place}[${JSON.stringify(name)}]`;
}

function list(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name}\``).join(", ");
}
