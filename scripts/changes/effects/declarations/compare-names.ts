import type ts from "typescript";
import type { TypeComparison } from "../types/compare-types.ts";
import type { Sides, TypeSides } from "./type-sides.ts";

/** Compares the names that programs write to get at types: of models, components, operations, media types, headers. */
export function compareNames(sides: TypeSides, comparison: TypeComparison): void {
  compareKeys(comparison, "", { base: sides.base.names, revision: sides.revision.names });
  const sections = sides.both("components");
  if (sections !== undefined) {
    for (const section of sides.properties(sections).base.keys()) {
      compareKeys(comparison, `components.${section}.`, keysOf(sides, sides.property(sections, section)));
    }
  }
  const operations = sides.both("operations");
  if (operations !== undefined) compareKeys(comparison, "operations.", keysOf(sides, operations));
  compareAnswers(sides, comparison);
}

/** Headers and media types of answers: `Routes[…]["responses"][200]["content"]["application/json"]`. */
function compareAnswers(sides: TypeSides, comparison: TypeComparison): void {
  const routes = sides.both("Routes");
  if (routes === undefined) return;
  for (const route of sides.properties(routes).base.keys()) {
    const responses = sides.property(sides.property(routes, route), "responses");
    const { base, revision } = sides.properties(responses);
    for (const [status, { type }] of base) {
      const other = revision.get(status);
      if (other === undefined) continue;
      const place = `${route} ${status}`;
      const answer = { base: type, revision: other.type };
      const { base: headers, revision: others } = sides.property(answer, "headers");
      if (headers !== undefined && others !== undefined) {
        comparison.compare({ base: headers, revision: others, direction: "out", place: `${place} headers` });
      }
      compareKeys(comparison, `${place} `, keysOf(sides, sides.property(answer, "content")));
    }
  }
}

function keysOf(sides: TypeSides, types: Partial<Sides<ts.Type>>): Sides<readonly string[]> {
  const { base, revision } = sides.properties(types);
  return { base: [...base.keys()], revision: [...revision.keys()] };
}

function compareKeys(comparison: TypeComparison, prefix: string, { base, revision }: Sides<readonly string[]>): void {
  for (const name of base) {
    if (!revision.includes(name)) comparison.add("major", `${prefix}${name}`, `\`${prefix}${name}\` is gone.`);
  }
  for (const name of revision) {
    if (!base.includes(name)) comparison.add("minor", `${prefix}${name}`, `\`${prefix}${name}\` is new.`);
  }
}
