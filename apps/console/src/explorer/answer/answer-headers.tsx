import type { ReactElement } from "react";
import styles from "./answer-view.module.css";

/** The headers of an answer, as many as the browser shows. */
export function AnswerHeaders({ headers }: { readonly headers: Readonly<Record<string, string>> }): ReactElement {
  const entries = Object.entries(headers);
  return (
    <section className={styles["section"]}>
      <div className={styles["sectionHead"]}>
        <h2>Headers</h2>
      </div>
      {entries.length === 0 ? (
        <p className={styles["muted"]}>None that a page may see.</p>
      ) : (
        <dl className={styles["headers"]}>
          {entries.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
