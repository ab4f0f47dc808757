import type { RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";
import type { ReactElement } from "react";
import { ObjectFields } from "../../schema-form/object-fields.tsx";
import { useTarget } from "../../target/target-provider.tsx";
import { BodyFields } from "./body-fields.tsx";
import { HeaderFields } from "./header-fields.tsx";
import { MockAnswerField } from "./mock-answer-field.tsx";
import { parameterFields, withBody, withValues } from "./parameter-fields.ts";
import styles from "./request-form.module.css";

export interface RequestFormProps {
  readonly operation: Operation;
  readonly input: RequestInput;
  readonly onChange: (input: RequestInput) => void;
  /** Shows the body as JSON, beside the form. */
  readonly onShowJson: () => void;
}

/** Everything that a call of an operation can be given. */
export function RequestForm(props: RequestFormProps): ReactElement {
  const { operation, input, onChange, onShowJson } = props;
  const { target } = useTarget();
  const path = parameterFields(operation, "path");
  const query = parameterFields(operation, "query");
  return (
    <>
      {target.kind === "mock" && (
        <section className={styles["section"]}>
          <MockAnswerField {...props} />
        </section>
      )}
      {path.length > 0 && (
        <section className={styles["section"]} aria-labelledby="request-path">
          <h2 id="request-path">Path</h2>
          <div className={styles["columns"]}>
            <ObjectFields
              fields={path}
              value={{ ...input.path }}
              pointer="/path"
              onChange={(values) => onChange(withValues(input, "path", values))}
            />
          </div>
        </section>
      )}
      {(query.length > 0 || input.query !== undefined) && (
        <section className={styles["section"]} aria-labelledby="request-query">
          <h2 id="request-query">Query</h2>
          <div className={styles["columns"]}>
            <ObjectFields
              fields={query}
              value={{ ...input.query }}
              pointer="/query"
              onChange={(values) => onChange(withValues(input, "query", values))}
            />
          </div>
        </section>
      )}
      {operation.requestBody !== undefined && (
        <BodyFields
          requestBody={operation.requestBody}
          body={input.body}
          onChange={(body) => onChange(withBody(input, body))}
          onShowJson={onShowJson}
        />
      )}
      <HeaderFields {...props} />
    </>
  );
}
