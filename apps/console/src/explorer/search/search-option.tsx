import { Label } from "@primer/react";
import type { ReactElement } from "react";
import { methodVariant } from "../call/method-color.ts";
import type { Hit } from "./find-hits.ts";
import styles from "./search-dialog.module.css";

export interface SearchOptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** An operation that was found. */
export function SearchOption({ id, hit, isActive, onPoint, onChoose }: SearchOptionProps): ReactElement {
  const { method, summary, path } = hit.operation;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is the combobox's, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox points to it by aria-activedescendant.
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      data-operation={hit.operation.id}
      className={styles["option"]}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <Label variant={methodVariant(method)}>{method}</Label>
      <span className={styles["texts"]}>
        <span className={styles["summary"]}>{summary}</span>
        <span className={styles["path"]}>{path}</span>
        {hit.twin !== undefined && (
          <span className={styles["twin"]}>
            {hit.twin.path.startsWith("/users/") ? "Also for a user" : "Also for an organization"}
          </span>
        )}
      </span>
    </div>
  );
}
