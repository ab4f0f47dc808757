import type ts from "typescript";
import type { Reason } from "../change-report.ts";
import { listSchemaUses } from "../document/schema-uses.ts";
import { compareCalls } from "./declarations/compare-calls.ts";
import { compareExampleNames } from "./declarations/compare-example-names.ts";
import { compareNames } from "./declarations/compare-names.ts";
import { TypeSides } from "./declarations/type-sides.ts";
import type { Side } from "./side.ts";
import { TypeComparison } from "./types/compare-types.ts";
import type { TypeChange } from "./types/type-change.ts";
import type { TypeWorld } from "./types/type-world.ts";

/** What changed in the public types, by whom it reaches. */
export interface DeclarationReasons {
  /** Parameters, bodies and answers: types, client and react all show them. */
  readonly values: readonly Reason[];
  /** Statuses and headers that calls name: types and client show them. */
  readonly statuses: readonly Reason[];
  /** What a call takes and gives as a whole: client and react make it of the rest. */
  readonly calls: readonly Reason[];
  /** Names that only a program's own text has: `components["schemas"]["Space"]`. */
  readonly names: readonly Reason[];
  /** What a mock is asked for, by its types: routes, statuses, examples. */
  readonly examples: readonly Reason[];
}

/** Compares the public declarations of both sides, type by type, in the direction in which each is used. */
export function declarationReasons(world: TypeWorld, base: Side, revision: Side): DeclarationReasons {
  const sides = new TypeSides(world);
  const values = new Collected(world.checker);
  const statuses = new Collected(world.checker);
  const calls = new Collected(world.checker);
  compareModels(values, sides, [base, revision]);
  compareCalls(sides, { values: values.comparison, statuses: statuses.comparison, calls: calls.comparison });
  const names = new Collected(world.checker);
  compareNames(sides, names.comparison);
  compareUnused(names, sides, [base, revision]);
  const examples = new Collected(world.checker);
  compareExampleNames(sides, examples.comparison);
  return {
    values: values.reasons(),
    statuses: statuses.reasons(),
    calls: calls.reasons(),
    names: names.reasons(),
    examples: examples.reasons(),
  };
}

/** Named models come first: what several operations share is then said once, by its name. */
function compareModels(collected: Collected, sides: TypeSides, both: readonly Side[]): void {
  for (const [name, operations] of usesOf(both)) {
    const types = sides.both("components", "schemas", name);
    if (types === undefined) continue;
    for (const direction of ["in", "out"] as const) {
      if (operations[direction].size === 0) continue;
      collected.comparison.compare({ ...types, direction, place: name });
      const [only, ...more] = operations[direction];
      collected.take(more.length === 0 ? only : undefined);
    }
  }
}

/** Schemas that no operation refers to are shown all the same. */
function compareUnused(collected: Collected, sides: TypeSides, both: readonly Side[]): void {
  for (const [name, operations] of usesOf(both)) {
    const types = sides.both("components", "schemas", name);
    if (types === undefined || operations.in.size + operations.out.size > 0) continue;
    collected.comparison.compare({ ...types, direction: "out", place: name });
  }
}

function usesOf(both: readonly Side[]): ReadonlyMap<string, { readonly in: Set<string>; readonly out: Set<string> }> {
  const uses = new Map<string, { in: Set<string>; out: Set<string> }>();
  for (const { document } of both) {
    for (const [name, operations] of listSchemaUses(document)) {
      const known = uses.get(name) ?? { in: new Set(), out: new Set() };
      uses.set(name, {
        in: new Set([...known.in, ...operations.in]),
        out: new Set([...known.out, ...operations.out]),
      });
    }
  }
  return uses;
}

/** A comparison whose changes become reasons, each once. */
class Collected {
  readonly comparison: TypeComparison;
  readonly #reasons = new Map<string, Reason>();

  constructor(checker: ts.TypeChecker) {
    this.comparison = new TypeComparison(checker);
  }

  take(operation?: string): void {
    for (const change of this.comparison.changes.splice(0)) {
      const key = `${change.bump} ${change.text}`;
      if (!this.#reasons.has(key)) this.#reasons.set(key, toReason(change, operation));
    }
  }

  reasons(): readonly Reason[] {
    this.take();
    return [...this.#reasons.values()];
  }
}

function toReason({ bump, place, text, before, after }: TypeChange, operation: string | undefined): Reason {
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
