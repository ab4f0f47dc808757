import type { ReactElement } from "react";
import { describeSchema } from "./describe-schema.ts";
import { useFormState } from "./form-context.ts";
import { JsonField } from "./json-field.tsx";
import { ListField } from "./list-field.tsx";
import { ObjectField } from "./object-field.tsx";
import { ScalarField } from "./scalar-field.tsx";
import type { SchemaFieldProps } from "./schema-field-props.ts";
import type { Shape } from "./shape.ts";
import { UnionField } from "./union-field.tsx";

/** Asks for a value as its schema says; for one that the schema has no place for, as JSON. */
export function SchemaField(props: SchemaFieldProps): ReactElement {
  const { schemas } = useFormState();
  const shape = describeSchema(props.field.schema, schemas);
  if (!hasPlace(shape, props.value)) return <JsonField {...props} />;
  switch (shape.kind) {
    case "object":
      return <ObjectField {...props} fields={shape.fields} />;
    case "list":
      return <ListField {...props} items={shape.items} />;
    case "union":
      return <UnionField {...props} variants={shape.variants} />;
    case "json":
      return <JsonField {...props} />;
    default:
      return <ScalarField {...props} shape={shape} />;
  }
}

/** Whether a field of this shape can show a value, be it right or wrong. */
function hasPlace(shape: Shape, value: unknown): boolean {
  if (value === undefined) return true;
  switch (shape.kind) {
    case "object":
    case "union":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "list":
      return Array.isArray(value);
    case "json":
      return true;
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number" || typeof value === "string";
    default:
      return ["string", "number", "boolean"].includes(typeof value);
  }
}
