import type { RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";
import { Banner, Button, Label } from "@primer/react";
import { lazy, type ReactElement, Suspense } from "react";
import { JsonField } from "../schema-form/json-field.tsx";
import { tokenKindOfTarget } from "../target/client-options.ts";
import { useTarget } from "../target/target-provider.tsx";
import { AnswerView } from "./answer/answer-view.tsx";
import { isDocumented } from "./call/find-operation.ts";
import { sentInput } from "./call/sent-input.ts";
import type { Sending } from "./call/use-sending.ts";
import styles from "./call-view.module.css";
import { ReferenceView } from "./reference/reference-view.tsx";
import { withBody } from "./request/parameter-fields.ts";
import { type Tab, Tabs } from "./tabs.tsx";

/** What prints requests is for who wants one printed. */
const RequestForms = lazy(async () => ({ default: (await import("./forms/request-forms.tsx")).RequestForms }));

export type SideName = "reference" | "json" | "answer" | "forms";

export interface SidePanelProps {
  readonly operation: Operation;
  readonly input: RequestInput;
  readonly sending: Sending;
  readonly side: SideName;
  readonly onSide: (side: SideName) => void;
  readonly onChange: (input: RequestInput) => void;
  readonly onRetry: () => void;
}

/** What stands beside a request: what the document says of it, what came of it, and the same in other words. */
export function SidePanel(props: SidePanelProps): ReactElement {
  const { operation, input, sending, side, onSide, onChange } = props;
  const { target } = useTarget();
  const status =
    sending.kind === "done" && sending.outcome.kind === "answer" ? (
      <Label variant={sending.outcome.status < 400 ? "success" : "danger"}>{sending.outcome.status}</Label>
    ) : undefined;
  const tabs: readonly Tab<SideName>[] = [
    { name: "reference", label: "Reference" },
    ...(operation.requestBody === undefined ? [] : [{ name: "json" as const, label: "JSON" }]),
    { name: "answer", label: <>Answer {status}</> },
    { name: "forms", label: "Copy as" },
  ];
  return (
    <section className={styles["side"]} aria-label="Beside the request" data-side={side}>
      <Tabs label="What to show" tabs={tabs} selected={side} onSelect={onSide}>
        <div className={styles["sideBody"]}>
          {side === "reference" && <ReferenceView operation={operation} />}
          {operation.requestBody !== undefined && (
            // It stays while something else is looked at: text that is no JSON yet is nowhere else.
            <div hidden={side !== "json"}>
              <JsonField
                field={{ name: "Body", required: false, schema: {} }}
                pointer="/json"
                value={input.body}
                onChange={(body) => onChange(withBody(input, body))}
              />
            </div>
          )}
          {side === "answer" && <Answer {...props} />}
          {side === "forms" && (
            <Suspense fallback={<p>Loading…</p>}>
              <RequestForms operation={operation} input={sentInput(input, target)} />
            </Suspense>
          )}
        </div>
      </Tabs>
    </section>
  );
}

function Answer({ operation, sending, onRetry }: SidePanelProps): ReactElement {
  const { target } = useTarget();
  if (sending.kind === "idle") return <p>Test the request, and the answer stands here.</p>;
  if (sending.kind === "sending") return <p>Waiting for the answer…</p>;
  const { outcome } = sending;
  if (outcome.kind === "answer") {
    return (
      <AnswerView
        operation={isDocumented(operation) ? operation : undefined}
        outcome={outcome}
        tokenKind={tokenKindOfTarget(target)}
      />
    );
  }
  if (outcome.kind === "cancelled") return <p>The request was cancelled. It may have arrived all the same.</p>;
  return (
    <Banner
      variant="critical"
      aria-label="Failure"
      title={outcome.kind === "refused" ? "Nothing was sent" : "There was no answer"}
      description={outcome.message}
      primaryAction={<Button onClick={onRetry}>Try again</Button>}
    />
  );
}
