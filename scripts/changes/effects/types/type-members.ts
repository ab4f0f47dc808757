import type ts from "typescript";
import compiler from "../../../generate/typescript-compiler.ts";

/** What a type can be, sorted: `"a" | "b" | null | { … }`. `undefined` is left out: that is said of properties. */
export interface TypeMembers {
  /** Literals as they are written: `"reader"`, `1`. */
  readonly literals: ReadonlySet<string>;
  /** `string`, `number`, `null`, `unknown`. */
  readonly primitives: ReadonlySet<string>;
  readonly lists: readonly ts.Type[];
  readonly objects: readonly ts.Type[];
}

export function listMembers(choices: readonly ts.Type[], checker: ts.TypeChecker): TypeMembers {
  const literals = new Set<string>();
  const primitives = new Set<string>();
  const lists: ts.Type[] = [];
  const objects: ts.Type[] = [];
  for (const each of choices.flatMap((type) => (type.isUnion() ? type.types : [type]))) {
    const { flags } = each;
    if (flags & (compiler.TypeFlags.Undefined | compiler.TypeFlags.Never | compiler.TypeFlags.Void)) continue;
    if (flags & compiler.TypeFlags.BooleanLike) primitives.add("boolean");
    else if (each.isLiteral()) literals.add(JSON.stringify(each.value));
    else if (checker.isArrayType(each)) lists.push(...checker.getTypeArguments(each as ts.TypeReference));
    else if (flags & (compiler.TypeFlags.Object | compiler.TypeFlags.Intersection)) objects.push(each);
    else primitives.add(checker.typeToString(each));
  }
  return { literals, primitives, lists, objects };
}
