import type { Field } from "./shape.ts";

/** A field of a form, with what it is to hold. */
export interface SchemaFieldProps {
  readonly field: Field;
  /** Where it is: `/body/resources_attributes/0/metadata`. */
  readonly pointer: string;
  /** JSON; `undefined` for what is left out. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}
