import type { ReactElement } from "react";
import panelStyles from "../panel.module.css";
import { Panel } from "../panel.tsx";
import styles from "./space-page.module.css";

/** What Copilot is told in every conversation. */
export function InstructionsPanel({ text }: { readonly text: string }): ReactElement {
  return (
    <Panel title="Instructions">
      {text === "" ? (
        <p className={panelStyles["empty"]}>None.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and keys have to reach it.
        <section aria-label="Text of the instructions" tabIndex={0} className={styles["instructions"]}>
          <bdi>{text}</bdi>
        </section>
      )}
    </Panel>
  );
}
