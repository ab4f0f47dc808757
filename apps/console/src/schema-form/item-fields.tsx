import type { JsonSchema } from "@copilot-spaces/types/operations";
import type { ReactElement } from "react";
import { describeSchema, recordOf } from "./describe-schema.ts";
import { FieldRemarks } from "./field-remarks.tsx";
import { useFormState } from "./form-context.ts";
import { ObjectFields } from "./object-fields.tsx";
import { VariantFields } from "./union-field.tsx";

export interface ItemFieldsProps {
  /** What it is called where it has no fields of its own: `labels[0]`. */
  readonly name: string;
  readonly schema: JsonSchema;
  readonly pointer: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A value whose name stands elsewhere: an item of a list, or a whole body. */
export function ItemFields({ name, schema, pointer, value, onChange }: ItemFieldsProps): ReactElement {
  const { schemas, Field } = useFormState();
  const shape = describeSchema(schema, schemas);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject && (shape.kind === "object" || shape.kind === "union")) {
    return (
      <>
        <FieldRemarks pointer={pointer} />
        {shape.kind === "object" ? (
          <ObjectFields fields={shape.fields} value={recordOf(value)} pointer={pointer} onChange={onChange} />
        ) : (
          <VariantFields variants={shape.variants} value={recordOf(value)} pointer={pointer} onChange={onChange} />
        )}
      </>
    );
  }
  return <Field field={{ name, required: false, schema }} {...{ pointer, value, onChange }} />;
}
