import type { RequestInput } from "@copilot-spaces/reference/print";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { lazy, type ReactElement, Suspense, useMemo, useState } from "react";
import { announce } from "../app/announce.ts";
import type { Remarks } from "../schema-form/form-context.ts";
import { SchemaForm } from "../schema-form/schema-form.tsx";
import { useTarget } from "../target/target-provider.tsx";
import { answerRemarks } from "./answer/answer-remarks.ts";
import { checkCall } from "./call/check-call.ts";
import { describeCallOutcome } from "./call/describe-call-outcome.ts";
import { useSendShortcut } from "./call/use-send-shortcut.ts";
import { type Sending, useSending } from "./call/use-sending.ts";
import { useTouched } from "./call/use-touched.ts";
import { useUnreadable } from "./call/use-unreadable.ts";
import { CallHead } from "./call-head.tsx";
import styles from "./call-view.module.css";
import { fillPath } from "./request/fill-path.ts";
import { RequestForm } from "./request/request-form.tsx";
import { SendBar } from "./request/send-bar.tsx";
import { type SideName, SidePanel } from "./side-panel.tsx";

const RemovalDialog = lazy(async () => ({ default: (await import("./request/removal-dialog.tsx")).RemovalDialog }));

export interface CallViewProps {
  readonly operation: Operation;
  readonly input: RequestInput;
  readonly onChange: (input: RequestInput) => void;
}

/** An operation: the request on one side; reference, answer and other forms of the request on the other. */
export function CallView({ operation, input, onChange }: CallViewProps): ReactElement {
  const { sending, send, cancel } = useSending(operation.route);
  const [side, setSide] = useState<SideName>("reference");
  const [unreadable, setUnreadable] = useUnreadable();
  const touched = useTouched();
  const remarks = useRemarks(operation, input, sending, touched.pointers);
  const { target } = useTarget();
  const [isAsked, setAsked] = useState(false);
  const test = async () => {
    if (unreadable.size > 0) return announce("Nothing was sent: there is text in the form that is no JSON.");
    if (operation.method === "DELETE" && target.kind === "github") return setAsked(true);
    await sendNow();
  };
  const sendNow = async () => {
    const outcome = await send(input);
    if (outcome === undefined) return;
    setSide("answer");
    announce(describeCallOutcome(operation, outcome));
  };
  useSendShortcut(test);
  const showJson = () => {
    setSide("json");
    focusSide("textarea");
  };
  return (
    <>
      {isAsked && target.kind === "github" && (
        <Suspense>
          <RemovalDialog
            address={fillPath(operation.path, input.path ?? {})
              .map(({ text }) => text)
              .join("")}
            host={target.host}
            onDecide={(decision) => {
              setAsked(false);
              if (decision === "send") void sendNow();
            }}
          />
        </Suspense>
      )}
      <CallHead operation={operation} input={input} />
      <SchemaForm schemas={operationsTable.schemas} remarks={remarks} setUnreadable={setUnreadable}>
        <div className={styles["sides"]}>
          <form
            className={styles["request"]}
            aria-label="Request"
            noValidate
            {...touched.handlers}
            onSubmit={(event) => {
              event.preventDefault();
              void test();
            }}
          >
            <SendBar
              operation={operation}
              input={input}
              sending={sending}
              isReadable={unreadable.size === 0}
              onCancel={cancel}
              onShowAnswer={() => {
                setSide("answer");
                focusSide("[role=tabpanel]");
              }}
            />
            <RequestForm operation={operation} input={input} onChange={onChange} onShowJson={showJson} />
          </form>
          <SidePanel
            operation={operation}
            input={input}
            sending={sending}
            side={side}
            onSide={setSide}
            onChange={onChange}
            onRetry={test}
          />
        </div>
      </SchemaForm>
    </>
  );
}

/** What the document has against the call, and what the last answer has against what is still as it was sent. */
function useRemarks(
  operation: Operation,
  input: RequestInput,
  sending: Sending,
  touched: ReadonlySet<string>,
): Remarks {
  return useMemo(() => {
    const ofDocument = checkCall(operation, input, (pointer) => sending.kind !== "idle" || touched.has(pointer));
    if (sending.kind !== "done" || sending.outcome.kind !== "answer") return ofDocument;
    const ofAnswer = answerRemarks(operation, sending.outcome, { sent: sending.sent, now: input });
    const pointers = new Set([...ofDocument.keys(), ...ofAnswer.keys()]);
    return new Map(
      [...pointers].map((pointer) => [pointer, [...(ofDocument.get(pointer) ?? []), ...(ofAnswer.get(pointer) ?? [])]]),
    );
  }, [operation, input, sending, touched]);
}

/** Moves the focus to what the side panel shows from now on, as somebody asked for. */
function focusSide(selector: string): void {
  setTimeout(() => {
    const panel = document.querySelector<HTMLElement>("[data-side]");
    // Where both halves are one below the other, the panel may be far away, and is longer than a screen.
    panel?.scrollIntoView({ block: "start" });
    panel?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  });
}
