import type { OperationExample, OperationResponse } from "@copilot-spaces/types/operations";
import { Label } from "@primer/react";
import { type ReactElement, useState } from "react";
import { Prose } from "../../schema-form/prose.tsx";
import { nameStatus } from "../answer/answer-facts.ts";
import { JsonView } from "../answer/json-view.tsx";
import styles from "./reference-view.module.css";

/** The answers that an operation declares, with their examples. */
export function AnswersReference({
  responses,
}: {
  readonly responses: readonly OperationResponse[];
}): ReactElement | null {
  if (responses.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2>Answers</h2>
      <dl className={styles["rows"]}>
        {responses.map(({ status, description, examples }) => (
          <div key={status} className={styles["row"]}>
            <dt>
              <Label variant={status < 400 ? "success" : "danger"}>{nameStatus(status)}</Label>
            </dt>
            <dd className={styles["prose"]}>
              <Prose text={description} />
              {examples.map((example) => (
                <Example key={example.name} example={example} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An example, which is printed when somebody opens it. */
function Example({ example }: { readonly example: OperationExample }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { name, summary, value } = example;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Example: {summary || name}</summary>
      {isOpen && <JsonView value={value} />}
    </details>
  );
}
