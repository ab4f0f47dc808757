import { listVariants, type Variant } from "@copilot-spaces/reference/commands";
import type { Operation } from "@copilot-spaces/types/operations";
import { operationsTable } from "../../operations.data.ts";

/** One of the shapes of a body that a constant tells apart, with the fields of the object that goes with it. */
export interface Kind {
  /** The constant: `github_file`. */
  readonly name: string;
  readonly fields: readonly string[];
  readonly required: readonly string[];
}

/** The kinds of what a body can hold. */
export interface Kinds {
  /** The field with the constant: `resource_type`. */
  readonly field: string;
  /** The object whose fields depend on it: `metadata`. */
  readonly object: string;
  readonly kinds: readonly Kind[];
}

/** The kinds of an operation's body; `undefined` where it has one shape only. */
export function kindsOf({ requestBody }: Operation): Kinds | undefined {
  const { schemas } = operationsTable;
  const variants = listVariants(requestBody?.schema, schemas);
  const names = [...(variants[0]?.properties.keys() ?? [])];
  const field = names.find((name) =>
    variants.every((variant) => typeof schemaOf(variant, name)?.["const"] === "string"),
  );
  const object = names.find((name) => name !== field);
  if (variants.length < 2 || field === undefined || object === undefined) return undefined;
  const kinds = variants.map((variant) => {
    const fields = [...(listVariants(schemaOf(variant, object), schemas)[0]?.properties ?? [])];
    return {
      name: String(schemaOf(variant, field)?.["const"]),
      fields: fields.map(([name]) => name),
      required: fields.filter(([, { required }]) => required).map(([name]) => name),
    };
  });
  return { field, object, kinds };
}

function schemaOf(variant: Variant, name: string): Readonly<Record<string, unknown>> | undefined {
  return variant.properties.get(name)?.schema;
}

/** The kind whose required fields are all given, and which has all that are given; or else why it cannot be told. */
export type Inference =
  | { readonly kind: Kind }
  /** Kinds that would do equally well. */
  | { readonly ambiguous: readonly Kind[] }
  /** Kinds that have all that is given, and need more. */
  | { readonly incomplete: readonly Kind[] }
  /** No kind has all that is given. */
  | { readonly incompatible: true };

/** Tells the kind from the fields that are given. */
export function inferKind(kinds: readonly Kind[], given: readonly string[]): Inference {
  const possible = kinds.filter(({ fields }) => given.every((name) => fields.includes(name)));
  const complete = possible.filter(({ required }) => required.every((name) => given.includes(name)));
  const [kind, another] = complete;
  if (kind !== undefined) return another === undefined ? { kind } : { ambiguous: complete };
  return possible.length > 0 ? { incomplete: possible } : { incompatible: true };
}
