import type { Violation } from "@copilot-spaces/reference/explain";
import type { Finding } from "@copilot-spaces/types/validators";
import { AlertFillIcon, CheckCircleFillIcon } from "@primer/octicons-react";
import type { ReactElement } from "react";
import styles from "./answer-view.module.css";

export interface AnswerCheckProps {
  /** `undefined` where the document has nothing to compare with. */
  readonly findings: readonly Finding[] | undefined;
  /** What the mock finds wrong. */
  readonly violations: readonly Violation[];
}

/** Whether an answer is as the document says, and what the mock says of the request. */
export function AnswerCheck({ findings, violations }: AnswerCheckProps): ReactElement {
  return (
    <div className={styles["check"]}>
      {violations.length > 0 && (
        <div>
          <Faults
            title="The mock finds fault with this:"
            faults={violations.map(({ side, pointer, message }) => [pointer || `the ${side}`, message] as const)}
          />
          <p className={styles["muted"]}>Its answer is an example of the document, and not about this request.</p>
        </div>
      )}
      {findings === undefined && <p className={styles["muted"]}>The document has nothing to compare this with.</p>}
      {findings?.length === 0 && (
        <p className={styles["fits"]}>
          <CheckCircleFillIcon size={16} /> The answer is as the document says, field by field.
        </p>
      )}
      {findings !== undefined && findings.length > 0 && (
        <Faults
          title="The answer is not as the document says:"
          faults={findings.map(({ instancePath, message }) => [instancePath || "the answer", message] as const)}
        />
      )}
    </div>
  );
}

interface FaultsProps {
  readonly title: string;
  readonly faults: readonly (readonly [where: string, what: string])[];
}

function Faults({ title, faults }: FaultsProps): ReactElement {
  return (
    <div>
      <p className={styles["differs"]}>
        <AlertFillIcon size={16} /> {title}
      </p>
      <ul className={styles["faults"]}>
        {faults.map(([where, what]) => (
          <li key={`${where} ${what}`}>
            <code>{where}</code> {what}
          </li>
        ))}
      </ul>
    </div>
  );
}
