import type ts from "typescript";
import type { TypeComparison } from "../types/compare-types.ts";
import type { Sides, TypeSides } from "./type-sides.ts";

/** Compares `ExampleNames`: routes, their statuses, and the examples of each. */
export function compareExampleNames(sides: TypeSides, comparison: TypeComparison): void {
  const [before, after] = [listNames(sides, "base"), listNames(sides, "revision")];
  for (const name of before) {
    if (!after.has(name)) comparison.add("major", name, `A mock can no longer be asked for \`${name}\`.`);
  }
  for (const name of after) {
    if (!before.has(name)) comparison.add("minor", name, `A mock can be asked for \`${name}\`.`);
  }
}

/** `GET /user 200`, `GET /user 200 octocat`. */
function listNames(sides: TypeSides, side: keyof Sides<unknown>): ReadonlySet<string> {
  const lookup = sides[side];
  const names = new Set<string>();
  for (const [route, { type }] of lookup.properties(lookup.type("ExampleNames"))) {
    for (const status of type.getProperties()) {
      names.add(`${route} ${status.name}`);
      for (const name of literalsOf(lookup.typeOf(status))) names.add(`${route} ${status.name} ${name}`);
    }
  }
  return names;
}

function literalsOf(type: ts.Type): readonly string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
}
