import { Link } from "@primer/react";
import type { ReactElement } from "react";
import styles from "./failure-details.module.css";
import type { FailureText } from "./failure-text.ts";

/** The reasons, the advice and the facts of a failure. */
export function FailureDetails({ text }: { readonly text: FailureText }): ReactElement | null {
  const { fields, reasons, advice, requestId, documentation, retryAt } = text;
  const lines = [...fields.map((field) => field.text), ...reasons, ...advice];
  if (lines.length === 0 && requestId === undefined && documentation === undefined) return null;
  return (
    <div className={styles["details"]}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {retryAt !== undefined && <p>Come back at {retryAt.toLocaleTimeString()}.</p>}
      {(requestId !== undefined || documentation !== undefined) && (
        <p className={styles["facts"]}>
          {requestId !== undefined && <span>Request {requestId}</span>}
          {documentation !== undefined && (
            <Link href={documentation} inline>
              Documentation
            </Link>
          )}
        </p>
      )}
    </div>
  );
}
