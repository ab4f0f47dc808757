import type ts from "typescript";
import { type DeclaredProperty, TypeLookup } from "../types/type-lookup.ts";
import type { TypeWorld } from "../types/type-world.ts";

/** The two sides of one thing. */
export interface Sides<Thing> {
  readonly base: Thing;
  readonly revision: Thing;
}

/** The exported types of `@copilot-spaces/types` on both sides. */
export class TypeSides {
  readonly base: TypeLookup;
  readonly revision: TypeLookup;

  constructor(world: TypeWorld) {
    this.base = new TypeLookup(world, "base");
    this.revision = new TypeLookup(world, "revision");
  }

  /** A type that both sides have, by the properties that lead to it. */
  both(name: string, ...path: readonly string[]): Sides<ts.Type> | undefined {
    const [base, revision] = [this.base.type(name, ...path), this.revision.type(name, ...path)];
    return base === undefined || revision === undefined ? undefined : { base, revision };
  }

  /** The properties of two types, by their names. */
  properties(types: Partial<Sides<ts.Type>>): Sides<ReadonlyMap<string, DeclaredProperty>> {
    return { base: this.base.properties(types.base), revision: this.revision.properties(types.revision) };
  }

  /** A property of two types, on whichever side has it. */
  property(types: Partial<Sides<ts.Type>>, name: string): Partial<Sides<ts.Type>> {
    const { base, revision } = this.properties(types);
    const [one, other] = [base.get(name)?.type, revision.get(name)?.type];
    return { ...(one === undefined ? {} : { base: one }), ...(other === undefined ? {} : { revision: other }) };
  }
}

/** Whether both sides have a thing. */
export function haveBoth<Thing>(sides: Partial<Sides<Thing>>): sides is Sides<Thing> {
  return sides.base !== undefined && sides.revision !== undefined;
}
