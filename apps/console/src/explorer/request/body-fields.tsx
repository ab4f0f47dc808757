import type { OperationRequestBody } from "@copilot-spaces/types/operations";
import { Button } from "@primer/react";
import type { ReactElement } from "react";
import { beginValue } from "../../schema-form/choose-variant.ts";
import { FieldRemarks } from "../../schema-form/field-remarks.tsx";
import { useFormState } from "../../schema-form/form-context.ts";
import { ItemFields } from "../../schema-form/item-fields.tsx";
import { ExampleField } from "./example-field.tsx";
import styles from "./request-form.module.css";

export interface BodyFieldsProps {
  readonly requestBody: OperationRequestBody;
  /** `undefined` for none. */
  readonly body: unknown;
  readonly onChange: (body: unknown) => void;
  /** Shows the body as JSON, beside the form. */
  readonly onShowJson: () => void;
}

/** The body as a form. */
export function BodyFields({ requestBody, body, onChange, onShowJson }: BodyFieldsProps): ReactElement {
  const { schemas } = useFormState();
  const { schema, examples, required } = requestBody;
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return (
    <section className={styles["section"]} aria-labelledby="request-body">
      <div className={styles["sectionHead"]}>
        <h2 id="request-body">Body</h2>
        <Button size="small" variant="invisible" onClick={onShowJson}>
          Edit as JSON
        </Button>
      </div>
      <ExampleField examples={examples} body={body} onLoad={onChange} />
      <FieldRemarks pointer="/body" />
      {isObject ? (
        <ItemFields name="body" schema={schema} pointer="/body" value={body} onChange={onChange} />
      ) : (
        <p className={styles["muted"]}>
          {body === undefined ? "No body is sent." : "The body is no object: see it as JSON."}
        </p>
      )}
      {!isObject && (
        <div>
          <Button size="small" onClick={() => onChange(beginValue(schema, schemas) ?? {})}>
            Fill in the fields
          </Button>
        </div>
      )}
      {isObject && !required && (
        <div>
          <Button size="small" onClick={() => onChange(undefined)}>
            Send no body
          </Button>
        </div>
      )}
    </section>
  );
}
