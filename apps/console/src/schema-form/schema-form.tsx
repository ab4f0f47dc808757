import { type ReactElement, type ReactNode, useMemo } from "react";
import { FormContext, type FormState } from "./form-context.ts";
import { SchemaField } from "./schema-field.tsx";

export interface SchemaFormProps extends Omit<FormState, "Field"> {
  readonly children: ReactNode;
}

/** Gives the fields within it what all of them have to know. */
export function SchemaForm({ schemas, remarks, setUnreadable, children }: SchemaFormProps): ReactElement {
  const state = useMemo(
    () => ({ Field: SchemaField, schemas, remarks, setUnreadable }),
    [schemas, remarks, setUnreadable],
  );
  return <FormContext value={state}>{children}</FormContext>;
}
