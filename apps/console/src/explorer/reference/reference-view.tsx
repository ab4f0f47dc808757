import { describeAccess } from "@copilot-spaces/reference/commands";
import type { Operation } from "@copilot-spaces/types/operations";
import { LinkExternalIcon } from "@primer/octicons-react";
import { Label, Link } from "@primer/react";
import { type FunctionComponent, memo } from "react";
import { Prose } from "../../schema-form/prose.tsx";
import { AnswersReference } from "./answers-reference.tsx";
import { FieldsReference } from "./fields-reference.tsx";
import { bodyRows, parameterRows } from "./reference-rows.ts";
import styles from "./reference-view.module.css";

/** What the document says of an operation. */
export const ReferenceView: FunctionComponent<{ readonly operation: Operation }> = memo(({ operation }) => {
  const { description, documentation, deprecated, helper, requestBody } = operation;
  return (
    <div className={styles["reference"]}>
      {deprecated && <Label variant="attention">Deprecated</Label>}
      <div className={styles["prose"]}>
        <Prose text={description} />
        {helper && <p>It is not one of the documented operations on spaces, but what the tools need beside them.</p>}
        {describeAccess([{ owner: "any", operation }]).map((sentence) => (
          <Prose key={sentence} text={sentence} />
        ))}
      </div>
      <FieldsReference title="Parameters" rows={parameterRows(operation)} />
      {requestBody !== undefined && (
        <FieldsReference title="Fields of the body" about={requestBody.description} rows={bodyRows(requestBody)} />
      )}
      <AnswersReference responses={operation.responses} />
      {documentation !== undefined && (
        <p>
          <Link href={documentation} target="_blank" rel="noreferrer" inline>
            GitHub's page on it <LinkExternalIcon size={12} />
          </Link>
        </p>
      )}
    </div>
  );
});
