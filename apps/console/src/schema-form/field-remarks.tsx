import { AlertFillIcon } from "@primer/octicons-react";
import type { ReactElement } from "react";
import { useFormState } from "./form-context.ts";
import styles from "./schema-form.module.css";

/** What is wrong with what a pointer points to. */
export function FieldRemarks({ pointer }: { readonly pointer: string }): ReactElement | null {
  const remarks = useFormState().remarks.get(pointer);
  if (remarks === undefined) return null;
  return (
    <ul className={styles["remarks"]}>
      {remarks.map(({ from, text }) => (
        <li key={`${from} ${text}`}>
          <AlertFillIcon size={12} />
          <span>
            {from === "answer" && "The answer says: "}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
