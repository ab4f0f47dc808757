import type { JsonSchema } from "@copilot-spaces/types/operations";
import { code, prose, table } from "./markdown.ts";
import { describeSchema, listFields, listForms, type SchemaContext } from "./schema-text.ts";

/** A schema as a table of its fields, as the list of its forms, or in a few words. */
export function printSchema(schema: JsonSchema, context: SchemaContext): string {
  const forms = listForms(schema, context);
  if (forms.length > 0) return `One of ${forms.join(", ")}.`;
  const rows = listFields(schema, context.schemas).map((field) => [
    code(field.name),
    describeSchema(field.schema, context),
    `${field.required ? "Required. " : ""}${prose(describeField(field.schema, context))}`,
  ]);
  return rows.length > 0 ? table(["Field", "Type", ""], rows) : `${describeSchema(schema, context)}.`;
}

function describeField(schema: JsonSchema, { schemas }: SchemaContext): string {
  const { $ref, description } = schema;
  if (typeof description === "string") return description;
  const referred = typeof $ref === "string" ? schemas[$ref]?.["description"] : undefined;
  return typeof referred === "string" ? referred : "";
}
