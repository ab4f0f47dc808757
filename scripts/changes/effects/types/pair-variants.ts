import type ts from "typescript";

/** The variants of two unions, put together. */
export interface VariantPairs {
  readonly pairs: readonly (readonly [base: ts.Type, revision: ts.Type])[];
  readonly removed: readonly ts.Type[];
  readonly added: readonly ts.Type[];
}

/** Puts the object types of two unions together: by the values that tell them apart, else by the names they share. */
export function pairVariants(
  base: readonly ts.Type[],
  revision: readonly ts.Type[],
  checker: ts.TypeChecker,
): VariantPairs {
  const [only, other] = [base[0], revision[0]];
  if (base.length === 1 && revision.length === 1 && only !== undefined && other !== undefined) {
    return { pairs: [[only, other]], removed: [], added: [] };
  }
  const left = [...revision];
  const pairs: (readonly [ts.Type, ts.Type])[] = [];
  const unmatched: ts.Type[] = [];
  const take = (each: ts.Type, index: number): void => {
    const [found] = left.splice(index, 1);
    if (found !== undefined) pairs.push([each, found]);
  };
  for (const each of base) {
    const mark = markOf(each, checker);
    const index = left.findIndex((other) => markOf(other, checker) === mark && mark !== "");
    if (index === -1) unmatched.push(each);
    else take(each, index);
  }
  const removed: ts.Type[] = [];
  for (const each of unmatched) {
    const marked = markOf(each, checker) !== "" && base.length > 1;
    const index = marked ? -1 : nearest(each, left);
    if (index === -1) removed.push(each);
    else take(each, index);
  }
  return { pairs, removed, added: left };
}

/** What tells a variant apart, for people: `resource_type: "github_file"`. */
export function markOf(type: ts.Type, checker: ts.TypeChecker): string {
  const marks = type.getProperties().flatMap((property) => {
    const value = checker.getTypeOfSymbol(property);
    return value.isStringLiteral() ? [`${property.name}: ${JSON.stringify(value.value)}`] : [];
  });
  return marks.join(", ");
}

/** The type with the most names in common, if there is any. */
function nearest(type: ts.Type, others: readonly ts.Type[]): number {
  const names = new Set(type.getProperties().map(({ name }) => name));
  const shared = others.map((other) => other.getProperties().filter(({ name }) => names.has(name)).length);
  const most = Math.max(...shared);
  return others.length === 0 || (most === 0 && names.size > 0) ? -1 : shared.indexOf(most);
}
