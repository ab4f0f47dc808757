import { Heading } from "@primer/react";
import { type ReactElement, type ReactNode, useEffect } from "react";
import styles from "./page-heading.module.css";

/** The heading of a page, and the title of its window; a change of page moves the focus here. */
export function PageHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactElement {
  useEffect(() => {
    document.title = `${title} · Copilot Spaces console`;
  }, [title]);
  return (
    <Heading as="h1" variant="medium" tabIndex={-1} className={styles["heading"]}>
      {children ?? title}
    </Heading>
  );
}
