import { Label } from "@primer/react";
import { type ReactElement, type ReactNode, useId } from "react";
import { FieldRemarks } from "./field-remarks.tsx";
import { useFormState } from "./form-context.ts";
import { Prose } from "./prose.tsx";
import styles from "./schema-form.module.css";
import type { Field } from "./shape.ts";

/** What a control takes over from the frame around it. */
export interface ControlProps {
  readonly id: string;
  readonly required: boolean;
  readonly "aria-describedby": string;
  readonly "aria-invalid"?: true;
  readonly validationStatus?: "error";
  /** Where tests and the page find the field of a pointer. */
  readonly "data-pointer": string;
}

export interface FieldFrameProps {
  readonly field: Field;
  readonly pointer: string;
  /** Said after the description: `At most 100 characters`. */
  readonly limits?: string | undefined;
  /** Said below the description. */
  readonly note?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its name, what the document says of it, and what is wrong. */
export function FieldFrame({ field, pointer, limits, note, children }: FieldFrameProps): ReactElement {
  const id = useId();
  const wrong = useFormState().remarks.has(pointer);
  const { description, deprecated } = field.schema;
  return (
    <div className={styles["field"]}>
      <div className={styles["head"]}>
        <label htmlFor={id} className={styles["name"]}>
          {field.name}
        </label>
        {field.required && <span className={styles["required"]}>required</span>}
        {deprecated === true && <Label variant="attention">Deprecated</Label>}
      </div>
      {children({
        id,
        required: field.required,
        "aria-describedby": `${id}-about`,
        ...(wrong && { "aria-invalid": true as const, validationStatus: "error" as const }),
        "data-pointer": pointer,
      })}
      <div id={`${id}-about`} className={styles["about"]}>
        <FieldRemarks pointer={pointer} />
        {typeof description === "string" && <Prose text={description} />}
        {limits !== undefined && <p>{limits}.</p>}
        {note}
      </div>
    </div>
  );
}
