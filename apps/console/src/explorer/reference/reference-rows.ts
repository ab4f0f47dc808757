import { listBodyFields, valueType } from "@copilot-spaces/reference/commands";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";

/** A parameter or a field, as a reference lists it. */
export interface ReferenceRow {
  /** `metadata.file_path` for a field in another. */
  readonly name: string;
  /** `integer`, `list of json`. */
  readonly type: string;
  /** Where a parameter goes. */
  readonly place?: string;
  readonly required: boolean;
  readonly description: string;
  readonly choices: readonly string[];
  /** What is taken where it is left out. */
  readonly fallback?: string;
  /** The kinds of thing that have it, where not all do. */
  readonly of: readonly string[];
}

const { schemas } = operationsTable;

export function parameterRows({ parameters }: Operation): readonly ReferenceRow[] {
  return parameters.map(({ name, in: place, required, description, schema }) => ({
    name,
    place,
    required,
    description,
    of: [],
    ...describeType(schema),
  }));
}

export function bodyRows({ schema }: NonNullable<Operation["requestBody"]>): readonly ReferenceRow[] {
  return listBodyFields(schema, schemas).map((field) => {
    const { description } = field.schema;
    const described = describeType(field.schema);
    return {
      ...described,
      name: field.path.join("."),
      required: field.required,
      description: typeof description === "string" ? description : "",
      choices: field.kinds ?? described.choices,
      of: field.of ?? [],
    };
  });
}

function describeType(schema: unknown): Pick<ReferenceRow, "type" | "choices"> & { readonly fallback?: string } {
  const { type, repeatable, choices = [], limits, default: fallback } = valueType(schema, schemas);
  const single = type === "json" ? "object" : type;
  const words = [repeatable ? `list of ${single}s` : single, limits].filter((each) => each !== undefined);
  return { type: words.join(", "), choices, ...(fallback !== undefined && { fallback }) };
}
