import { Button, Label, VisuallyHidden } from "@primer/react";
import type { ReactElement, ReactNode } from "react";
import { FieldRemarks } from "./field-remarks.tsx";
import { Prose } from "./prose.tsx";
import styles from "./schema-form.module.css";
import type { Field } from "./shape.ts";

export interface GroupProps {
  readonly field: Field;
  readonly pointer: string;
  /** Whether there is something in it; else it can be added. */
  readonly present: boolean;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** Several fields that belong together, which may be left out as a whole. */
export function Group({ field, pointer, present, onAdd, onRemove, children }: GroupProps): ReactElement {
  const { description, deprecated } = field.schema;
  // The button that was pressed stays where it is, and says the opposite: the focus has no need to move.
  return (
    <fieldset className={styles["group"]} data-pointer={pointer}>
      <legend className={styles["legend"]}>
        <span className={styles["name"]}>{field.name}</span>
        {field.required && <span className={styles["required"]}>required</span>}
        {deprecated === true && <Label variant="attention">Deprecated</Label>}
      </legend>
      <div className={styles["about"]}>
        <FieldRemarks pointer={pointer} />
        {typeof description === "string" && <Prose text={description} />}
      </div>
      {present && <div className={styles["fields"]}>{children}</div>}
      {(!present || !field.required) && (
        <div>
          <Button size="small" onClick={present ? onRemove : onAdd}>
            {present ? "Leave out" : "Add"}
            <VisuallyHidden> {field.name}</VisuallyHidden>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
