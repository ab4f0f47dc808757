import type { ReactElement } from "react";
import { useFormState } from "./form-context.ts";
import { pointTo } from "./json-pointer.ts";
import type { Field as FieldOf } from "./shape.ts";

/** The fields of an object, and whatever else is in it. */
export interface ObjectFieldsProps {
  readonly fields: readonly FieldOf[];
  readonly value: Readonly<Record<string, unknown>>;
  /** Names of what is shown elsewhere. */
  readonly hidden?: readonly string[];
  readonly pointer: string;
  readonly onChange: (value: Readonly<Record<string, unknown>>) => void;
}

export function ObjectFields({ fields, value, hidden = [], pointer, onChange }: ObjectFieldsProps): ReactElement {
  const { Field } = useFormState();
  const others = Object.keys(value).filter(
    (name) => !hidden.includes(name) && !fields.some((field) => field.name === name),
  );
  const all = [...fields, ...others.map((name): FieldOf => ({ name, required: false, schema: {} }))];
  return (
    <>
      {all.map((field) => (
        <Field
          key={field.name}
          field={field}
          pointer={pointTo(pointer, field.name)}
          value={Object.getOwnPropertyDescriptor(value, field.name)?.value}
          onChange={(changed) => onChange(setField(value, field.name, changed))}
        />
      ))}
    </>
  );
}

/** An object with one of its fields changed, or left out where that is `undefined`. */
function setField(
  object: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(object);
  const isNew = !entries.some(([each]) => each === name);
  const changed = entries.map(([each, old]) => [each, each === name ? value : old] as const);
  return Object.fromEntries(
    (isNew ? [...changed, [name, value] as const] : changed).filter(([, each]) => each !== undefined),
  );
}
