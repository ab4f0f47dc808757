import { readViolations, type TokenKind } from "@copilot-spaces/reference/explain";
import type { Operation } from "@copilot-spaces/types/operations";
import { type FunctionComponent, memo, useMemo } from "react";
import { AnswerBody } from "./answer-body.tsx";
import { AnswerCheck } from "./answer-check.tsx";
import { AnswerExplanation } from "./answer-explanation.tsx";
import type { AnsweredOutcome } from "./answer-facts.ts";
import { AnswerFactsView } from "./answer-facts-view.tsx";
import { AnswerHeaders } from "./answer-headers.tsx";
import styles from "./answer-view.module.css";
import { checkAnswer } from "./check-answer.ts";
import { readBody } from "./read-body.ts";

export interface AnswerViewProps {
  /** `undefined` for a path that the document does not have. */
  readonly operation: Operation | undefined;
  readonly outcome: AnsweredOutcome;
  /** What the token was that was sent, for explanations. */
  readonly tokenKind?: TokenKind | "none" | undefined;
}

/** An answer: what it is, what it means, whether it is as the document says, and all that is in it. */
export const AnswerView: FunctionComponent<AnswerViewProps> = memo(({ operation, outcome, tokenKind }) => {
  const body = useMemo(() => readBody(outcome.body), [outcome]);
  const findings = useMemo(() => checkAnswer(operation, outcome), [operation, outcome]);
  const violations = useMemo(() => readViolations(outcome.headers), [outcome]);
  // What the mock refuses it answers with an example, whose reasons are another request's.
  const explains = (outcome.status < 200 || outcome.status > 299) && violations.length === 0;
  return (
    <div className={styles["answer"]}>
      <AnswerFactsView outcome={outcome} />
      {explains && <AnswerExplanation operation={operation} outcome={outcome} body={body} tokenKind={tokenKind} />}
      <AnswerCheck findings={findings} violations={violations} />
      <AnswerBody body={body} text={outcome.body} findings={findings ?? []} />
      <AnswerHeaders headers={outcome.headers} />
    </div>
  );
});
