import type { JsonSchema } from "@copilot-spaces/types/operations";
import { listVariants, type Schemas, type Variant } from "./schema.ts";

/** A field of a body that can be typed by itself. */
export interface BodyField {
  readonly path: readonly string[];
  /** Of its first shape. */
  readonly schema: JsonSchema;
  /** Whether no body goes without it. */
  readonly required: boolean;
  /** The values of the constant that tells shapes apart; only the field that holds it has them. */
  readonly kinds?: readonly string[];
  /** The shapes that have it, where others have not. */
  readonly of?: readonly string[];
}

/** A field within a field within a field is where a command line gives way to JSON. */
const deepest = 3;

/** The fields of a body, those of objects in it included: `["metadata", "file_path"]`. */
export function listBodyFields(schema: unknown, schemas: Schemas): readonly BodyField[] {
  return fieldsOf(listVariants(schema, schemas), { schemas, path: [], required: true });
}

interface Place {
  readonly schemas: Schemas;
  readonly path: readonly string[];
  /** Whether what is at the path has to be there. */
  readonly required: boolean;
}

function fieldsOf(variants: readonly Variant[], place: Place): BodyField[] {
  const names = new Set(variants.flatMap(({ properties }) => [...properties.keys()]));
  return [...names].flatMap((name) => fieldsNamed(name, variants, place));
}

function fieldsNamed(name: string, variants: readonly Variant[], place: Place): BodyField[] {
  const { schemas } = place;
  const having = variants.flatMap(({ kind, properties }) => {
    const property = properties.get(name);
    return property === undefined ? [] : [{ kind, ...property }];
  });
  const [first] = having;
  if (first === undefined) return [];
  const inner = having.flatMap(({ kind, schema }) =>
    listVariants(schema, schemas).map((variant) => ({ ...variant, ...(kind !== undefined && { kind }) })),
  );
  const path = [...place.path, name];
  const everywhere = having.length === variants.length && having.every((each) => each.required);
  const required = place.required && everywhere;
  if (path.length < deepest && inner.some(({ properties }) => properties.size > 0)) {
    return fieldsOf(inner, { schemas, path, required });
  }
  const constants = having.map(({ schema }) => schema["const"]).filter((each) => typeof each === "string");
  if (having.length > 1 && constants.length === having.length) {
    return [{ path, schema: first.schema, required, kinds: [...new Set(constants)] }];
  }
  const kinds = having.flatMap(({ kind }) => kind ?? []);
  const some = kinds.length > 0 && having.length < variants.length;
  return [{ path, schema: first.schema, required, ...(some && { of: kinds }) }];
}
