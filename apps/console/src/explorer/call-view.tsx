import type { RequestInput } from "@copilot-spaces/reference/print";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { announce } from "../app/announce.ts";
import type { Remarks } from "../schema-form/form-context.ts";
import { SchemaForm } from "../schema-form/schema-form.tsx";
import { answerRemarks } from "./answer/answer-remarks.ts";
import { checkCall } from "./call/check-call.ts";
import { describeCallOutcome } from "./call/describe-call-outcome.ts";
import { type Sending, useSending } from "./call/use-sending.ts";
import { CallHead } from "./call-head.tsx";
import styles from "./call-view.module.css";
import { RequestForm } from "./request/request-form.tsx";
import { SendBar } from "./request/send-bar.tsx";
import { type SideName, SidePanel } from "./side-panel.tsx";

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
  const remarks = useRemarks(operation, input, sending);
  const test = async () => {
    if (unreadable.size > 0) return announce("Nothing was sent: there is text in the form that is no JSON.");
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
      <CallHead operation={operation} input={input} />
      <SchemaForm schemas={operationsTable.schemas} remarks={remarks} setUnreadable={setUnreadable}>
        <div className={styles["sides"]}>
          <form
            className={styles["request"]}
            aria-label="Request"
            noValidate
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
function useRemarks(operation: Operation, input: RequestInput, sending: Sending): Remarks {
  return useMemo(() => {
    const ofDocument = checkCall(operation, input);
    if (sending.kind !== "done" || sending.outcome.kind !== "answer") return ofDocument;
    const ofAnswer = answerRemarks(operation, sending.outcome, { sent: sending.sent, now: input });
    const pointers = new Set([...ofDocument.keys(), ...ofAnswer.keys()]);
    return new Map(
      [...pointers].map((pointer) => [pointer, [...(ofDocument.get(pointer) ?? []), ...(ofAnswer.get(pointer) ?? [])]]),
    );
  }, [operation, input, sending]);
}

/** The places whose text is no JSON. */
function useUnreadable(): readonly [ReadonlySet<string>, (pointer: string, unreadable: boolean) => void] {
  const [pointers, setPointers] = useState<ReadonlySet<string>>(new Set());
  const set = useCallback(
    (pointer: string, unreadable: boolean) =>
      setPointers((before) => {
        if (before.has(pointer) === unreadable) return before;
        const others = [...before].filter((each) => each !== pointer);
        return new Set(unreadable ? [...others, pointer] : others);
      }),
    [],
  );
  return [pointers, set];
}

/** Ctrl+Enter or ⌘Enter sends, from wherever somebody types. */
function useSendShortcut(send: () => Promise<void>): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || event.repeat) return;
      // A dialog over the page has its own use for keys.
      if (event.target instanceof Element && event.target.closest("[role=dialog]") !== null) return;
      event.preventDefault();
      void latest.current();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
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
