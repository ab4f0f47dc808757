import type { OperationExample } from "@copilot-spaces/types/operations";
import { Select } from "@primer/react";
import { type ReactElement, useId } from "react";
import styles from "./request-form.module.css";

export interface ExampleFieldProps {
  readonly examples: readonly OperationExample[];
  readonly body: unknown;
  readonly onLoad: (body: unknown) => void;
}

/** Loads one of the document's examples into the body, and says which one is there. */
export function ExampleField({ examples, body, onLoad }: ExampleFieldProps): ReactElement | null {
  const id = useId();
  if (examples.length === 0) return null;
  const json = JSON.stringify(body);
  const present = examples.find(({ value }) => JSON.stringify(value) === json)?.name ?? "";
  return (
    <div className={styles["pick"]}>
      <label htmlFor={id}>Example</label>
      <Select
        id={id}
        block
        value={present}
        onChange={({ target }) => {
          const example = examples.find(({ name }) => name === target.value);
          if (example !== undefined) onLoad(example.value);
        }}
      >
        <Select.Option value="">{present === "" ? "Your own" : "Choose one to load"}</Select.Option>
        {examples.map(({ name, summary }) => (
          <Select.Option key={name} value={name}>
            {summary || name}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
