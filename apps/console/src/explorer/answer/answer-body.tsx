import type { Finding } from "@copilot-spaces/types/validators";
import { type ReactElement, useMemo } from "react";
import { follow } from "../../schema-form/json-pointer.ts";
import { CopyButton } from "../copy-button.tsx";
import styles from "./answer-view.module.css";
import { groupFindings } from "./group-findings.ts";
import { JsonView } from "./json-view.tsx";
import type { ReadBody } from "./read-body.ts";

export interface AnswerBodyProps {
  readonly body: ReadBody;
  /** As it came. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The body of an answer, with what differs from the document at its place. */
export function AnswerBody({ body, text, findings }: AnswerBodyProps): ReactElement {
  const value = body.kind === "json" ? body.value : undefined;
  const grouped = useMemo(
    () => groupFindings(findings, (pointer) => follow(value, pointer) !== undefined),
    [findings, value],
  );
  return (
    <section className={styles["section"]}>
      <div className={styles["sectionHead"]}>
        <h2>Body</h2>
        {body.kind !== "none" && <CopyButton text={text} label="Copy the body" />}
      </div>
      {body.kind === "none" && <p className={styles["muted"]}>It has no body.</p>}
      {body.kind === "text" && <pre className={styles["raw"]}>{body.text}</pre>}
      {body.kind === "json" && <JsonView value={body.value} findings={grouped} />}
    </section>
  );
}
