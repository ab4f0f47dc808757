import { Fragment, type ReactElement } from "react";
import { Prose } from "../../schema-form/prose.tsx";
import type { ReferenceRow } from "./reference-rows.ts";
import styles from "./reference-view.module.css";

export interface FieldsReferenceProps {
  readonly title: string;
  readonly about?: string;
  readonly rows: readonly ReferenceRow[];
}

/** Parameters or fields, with what each takes. */
export function FieldsReference({ title, about, rows }: FieldsReferenceProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2>{title}</h2>
      {about !== undefined && about !== "" && (
        <div className={styles["prose"]}>
          <Prose text={about} />
        </div>
      )}
      <dl className={styles["rows"]}>
        {rows.map((row) => (
          <Row key={`${row.place} ${row.name}`} row={row} />
        ))}
      </dl>
    </section>
  );
}

function Row({ row }: { readonly row: ReferenceRow }): ReactElement {
  const { name, type, place, required, description, choices, fallback, of } = row;
  return (
    <div className={styles["row"]}>
      <dt>
        <code className={styles["name"]}>{name}</code> <span className={styles["type"]}>{type}</span>{" "}
        {place !== undefined && <span className={styles["type"]}>in the {place}</span>}{" "}
        {required && <span className={styles["required"]}>required</span>}
      </dt>
      <dd className={styles["prose"]}>
        {description !== "" && <Prose text={description} />}
        {choices.length > 0 && (
          <p>
            One of{" "}
            {choices.map((choice, index) => (
              <Fragment key={choice}>
                {index > 0 && ", "}
                <code>{choice}</code>
              </Fragment>
            ))}
          </p>
        )}
        {fallback !== undefined && (
          <p>
            Without it: <code>{fallback}</code>
          </p>
        )}
        {of.length > 0 && <p>For {of.join(", ")}</p>}
      </dd>
    </div>
  );
}
