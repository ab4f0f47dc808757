import { Select } from "@primer/react";
import { type ReactElement, useId } from "react";
import { beginValue, findVariant, fitValue } from "./choose-variant.ts";
import { describeSchema, recordOf } from "./describe-schema.ts";
import { useFormState } from "./form-context.ts";
import { Group } from "./group.tsx";
import { ObjectFields } from "./object-fields.tsx";
import { Prose } from "./prose.tsx";
import type { SchemaFieldProps } from "./schema-field-props.ts";
import styles from "./schema-form.module.css";
import type { Variant } from "./shape.ts";

/** A value that has one of several forms: first which, then its fields. */
export function UnionField({
  variants,
  field,
  pointer,
  value,
  onChange,
}: SchemaFieldProps & { readonly variants: readonly Variant[] }): ReactElement {
  const { schemas } = useFormState();
  return (
    <Group
      field={field}
      pointer={pointer}
      present={value !== undefined}
      onAdd={() => onChange(beginValue(variants[0]?.schema, schemas))}
      onRemove={() => onChange(undefined)}
    >
      <VariantFields variants={variants} pointer={pointer} value={recordOf(value)} onChange={onChange} />
    </Group>
  );
}

interface VariantFieldsProps {
  readonly variants: readonly Variant[];
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly onChange: (value: unknown) => void;
}

/** Which form, and the fields of that. */
export function VariantFields({ variants, pointer, value, onChange }: VariantFieldsProps): ReactElement {
  const { schemas } = useFormState();
  const id = useId();
  const chosen = findVariant(value, variants, schemas);
  const variant = variants[chosen];
  const shape = describeSchema(variant?.schema, schemas);
  const description = variant?.schema["description"];
  const fields = shape.kind === "object" ? shape.fields : [];
  return (
    <>
      <div className={styles["field"]}>
        <label htmlFor={id} className={styles["kind"]}>
          Kind
        </label>
        <Select
          id={id}
          block
          value={String(chosen)}
          data-pointer={pointer}
          onChange={({ target }) => onChange(fitValue(value, variants[Number(target.value)]?.schema, schemas))}
        >
          {variants.map(({ label }, index) => (
            <Select.Option key={label} value={String(index)}>
              {label}
            </Select.Option>
          ))}
        </Select>
        {typeof description === "string" && (
          <div className={styles["about"]}>
            <Prose text={description} />
          </div>
        )}
      </div>
      <ObjectFields
        // A constant says again which kind it is.
        fields={fields.filter(({ schema }) => schema["const"] === undefined)}
        value={value}
        hidden={fields.filter(({ schema }) => schema["const"] !== undefined).map(({ name }) => name)}
        pointer={pointer}
        onChange={onChange}
      />
    </>
  );
}
