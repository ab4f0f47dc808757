import type { ReactElement } from "react";
import { beginValue } from "./choose-variant.ts";
import { recordOf } from "./describe-schema.ts";
import { useFormState } from "./form-context.ts";
import { Group } from "./group.tsx";
import { ObjectFields } from "./object-fields.tsx";
import type { SchemaFieldProps } from "./schema-field-props.ts";
import type { Field } from "./shape.ts";

/** An object in an object. */
export function ObjectField({
  fields,
  field,
  pointer,
  value,
  onChange,
}: SchemaFieldProps & { readonly fields: readonly Field[] }): ReactElement {
  const { schemas } = useFormState();
  return (
    <Group
      field={field}
      pointer={pointer}
      present={value !== undefined}
      onAdd={() => onChange(beginValue(field.schema, schemas))}
      onRemove={() => onChange(undefined)}
    >
      <ObjectFields fields={fields} value={recordOf(value)} pointer={pointer} onChange={onChange} />
    </Group>
  );
}
