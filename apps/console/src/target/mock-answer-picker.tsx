import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { XIcon } from "@primer/octicons-react";
import { FormControl, IconButton, Select } from "@primer/react";
import { type ReactElement, useState, useSyncExternalStore } from "react";
import { announce } from "../app/announce.ts";
import { type MockAnswer, mockAnswers, preferHeader } from "./mock-answers.ts";
import styles from "./target-dialog.module.css";

const operations = Object.values(operationsTable.operations);

/** Picks the status and the example that the mock answers an operation with. */
export function MockAnswerPicker(): ReactElement {
  const picked = useSyncExternalStore(mockAnswers.subscribe, mockAnswers.all);
  const [route, setRoute] = useState(operations[0]?.route ?? "");
  const operation = operations.find((each) => each.route === route);
  const current = picked.get(route);
  const pick = (value: string) => {
    const answer = answersOf(operation).find((each) => preferHeader(each) === value);
    mockAnswers.set(route, answer);
    announce(answer === undefined ? "The mock decides." : `The mock answers ${value}.`);
  };
  return (
    <>
      <FormControl>
        <FormControl.Label>Pick an answer for</FormControl.Label>
        <Select block value={route} onChange={({ target: { value } }) => setRoute(value)}>
          {operations.map((each) => (
            <Select.Option key={each.id} value={each.route}>
              {each.summary}
            </Select.Option>
          ))}
        </Select>
        <FormControl.Caption>{route}</FormControl.Caption>
      </FormControl>
      <FormControl>
        <FormControl.Label>Status and example</FormControl.Label>
        <Select
          block
          value={current === undefined ? "" : preferHeader(current)}
          onChange={({ target: { value } }) => pick(value)}
        >
          <Select.Option value="">As the mock decides</Select.Option>
          {answersOf(operation).map((answer) => (
            <Select.Option key={preferHeader(answer)} value={preferHeader(answer)}>
              {answer.example === undefined ? `${answer.code}` : `${answer.code}: ${answer.example}`}
            </Select.Option>
          ))}
        </Select>
      </FormControl>
      {picked.size > 0 && (
        <ul className={styles["answers"]} aria-label="Picked answers">
          {[...picked].map(([each, answer]) => (
            <li key={each}>
              <span>
                {each}: {preferHeader(answer)}
              </span>
              <IconButton
                icon={XIcon}
                size="small"
                variant="invisible"
                aria-label={`Let the mock decide about ${each}`}
                onClick={() => mockAnswers.set(each, undefined)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function answersOf(operation: Operation | undefined): readonly MockAnswer[] {
  return (operation?.responses ?? []).flatMap(({ status, examples }): readonly MockAnswer[] =>
    examples.length === 0 ? [{ code: status }] : examples.map(({ name }) => ({ code: status, example: name })),
  );
}
