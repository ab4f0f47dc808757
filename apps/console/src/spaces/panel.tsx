import { Heading } from "@primer/react";
import { type ReactElement, type ReactNode, useId } from "react";
import styles from "./panel.module.css";

interface PanelProps {
  readonly title: string;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page in a box, with a heading. */
export function Panel({ title, actions, children }: PanelProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["panel"]}>
      <div className={styles["head"]}>
        <Heading as="h2" id={id} variant="small" tabIndex={-1} className={styles["title"]}>
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
