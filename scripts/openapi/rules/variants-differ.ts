import { getArray, getKey, getObject, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { resolveObject } from "../../generate/resolve.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Of two variants of a union one can tell by a field which it is. */
export const variantsDiffer: Rule = {
  name: "variants-differ",
  why: "TypeScript narrows a union by a constant field only; without one people have to cast.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      if (kind !== "schema") return [];
      const variants = getArray(value, "oneOf").map((variant) => describeVariants(document, variant));
      return variants.flatMap((one, index) =>
        [...variants.slice(index + 1).entries()].flatMap(([offset, other]) => {
          if (one.every((a) => other.every((b) => differ(a, b)))) return [];
          const message = `variants ${index} and ${index + 1 + offset} cannot be told apart by a constant field`;
          return [{ place: { pointer: `${pointer}/oneOf` }, message, mend: "give one field another `const` in each" }];
        }),
      );
    }),
};

interface Variant {
  readonly type: Json;
  readonly constants: ReadonlyMap<string, Json>;
  readonly required: ReadonlySet<Json>;
  readonly forbidden: ReadonlySet<Json>;
}

/** A schema as the variants that it stands for: a `oneOf` within has several. */
function describeVariants(document: JsonObject, reference: Json): Variant[] {
  const schema = resolveObject(document, reference);
  const inner = getArray(schema, "oneOf");
  if (inner.length > 0) return inner.flatMap((variant) => describeVariants(document, variant));
  const parts = [schema, ...getArray(schema, "allOf").map((part) => resolveObject(document, part))];
  const properties = parts.flatMap((part) => Object.entries(getObject(part, "properties")));
  const constants = properties.flatMap(([name, property]): [string, Json][] => {
    const constant = isObject(property) ? getKey(property, "const") : undefined;
    return constant === undefined ? [] : [[name, constant]];
  });
  const required = parts.flatMap((part) => getArray(part, "required"));
  const forbidden = parts.flatMap((part) => getArray(getObject(part, "not"), "required"));
  return [
    {
      type: getKey(schema, "type") ?? "object",
      constants: new Map(constants),
      required: new Set(required),
      forbidden: new Set(forbidden),
    },
  ];
}

function differ(one: Variant, other: Variant): boolean {
  if (one.type !== other.type) return true;
  const byConstant = [...one.constants].some(([name, value]) => (other.constants.get(name) ?? value) !== value);
  const excludes = (a: Variant, b: Variant): boolean => [...a.forbidden].some((name) => b.required.has(name));
  return byConstant || excludes(one, other) || excludes(other, one);
}
