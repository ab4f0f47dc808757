import type { RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";
import { Select } from "@primer/react";
import { type ReactElement, useId } from "react";
import { nameStatus } from "../answer/answer-facts.ts";
import { listMockAnswers, preferOf, withPrefer } from "./mock-answer.ts";
import styles from "./request-form.module.css";

export interface MockAnswerFieldProps {
  readonly operation: Operation;
  readonly input: RequestInput;
  readonly onChange: (input: RequestInput) => void;
}

/** Which of the document's answers the mock is to give. */
export function MockAnswerField({ operation, input, onChange }: MockAnswerFieldProps): ReactElement {
  const id = useId();
  const prefer = preferOf(input);
  const answers = listMockAnswers(operation);
  const isListed = prefer === "" || answers.some((each) => each.prefer === prefer);
  return (
    <div className={styles["pick"]}>
      <label htmlFor={id}>Answer of the mock</label>
      <Select id={id} block value={prefer} onChange={({ target }) => onChange(withPrefer(input, target.value))}>
        <Select.Option value="">The lowest success, first example</Select.Option>
        {!isListed && <Select.Option value={prefer}>{prefer}</Select.Option>}
        {answers.map(({ prefer: each, status, summary }) => (
          <Select.Option key={each} value={each}>
            {nameStatus(status)}: {summary}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
