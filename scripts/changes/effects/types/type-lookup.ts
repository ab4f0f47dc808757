import type ts from "typescript";
import compiler from "../../../generate/typescript-compiler.ts";
import type { SideName, TypeWorld } from "./type-world.ts";

/** A property of a type, as it is declared. */
export interface DeclaredProperty {
  readonly type: ts.Type;
  readonly optional: boolean;
}

/** Reads the exported types of `@copilot-spaces/types` on one side. */
export class TypeLookup {
  readonly #checker: ts.TypeChecker;
  readonly #exports: ReadonlyMap<string, ts.Symbol>;

  constructor({ checker, exportsOf }: TypeWorld, side: SideName) {
    this.#checker = checker;
    this.#exports = exportsOf(side, "packages/types/src/index.ts");
  }

  get names(): readonly string[] {
    return [...this.#exports.keys()];
  }

  /** An exported type, and the properties that lead to a type in it: `components`, `schemas`, `Space`. */
  type(name: string, ...path: readonly string[]): ts.Type | undefined {
    const symbol = this.#exports.get(name);
    let type = symbol === undefined ? undefined : this.#checker.getDeclaredTypeOfSymbol(symbol);
    for (const key of path) {
      const property: ts.Symbol | undefined = type?.getProperty(key);
      type = property === undefined ? undefined : this.#checker.getTypeOfSymbol(property);
    }
    return type;
  }

  typeOf(symbol: ts.Symbol): ts.Type {
    return this.#checker.getTypeOfSymbol(symbol);
  }

  /** The properties of a type that are there, by their names: `put?: never` is not. */
  properties(type: ts.Type | undefined): ReadonlyMap<string, DeclaredProperty> {
    // `requestBody?: { … }` is a union with `undefined`, which has no properties.
    const there = type === undefined ? [] : this.#checker.getNonNullableType(type).getProperties();
    const entries = there.flatMap((property) => {
      const value = this.#checker.getTypeOfSymbol(property);
      const optional = (property.flags & compiler.SymbolFlags.Optional) !== 0;
      return isNothing(value) ? [] : [[property.name, { type: value, optional }] as const];
    });
    return new Map(entries);
  }
}

function isNothing(type: ts.Type): boolean {
  const types = type.isUnion() ? type.types : [type];
  return types.every(({ flags }) => (flags & (compiler.TypeFlags.Undefined | compiler.TypeFlags.Never)) !== 0);
}
