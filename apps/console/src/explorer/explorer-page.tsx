import { type ReactElement, useEffect, useRef } from "react";
import { PageHeading } from "../app/page-heading.tsx";
import { findOperation } from "./call/find-operation.ts";
import { useCall } from "./call/use-call.ts";
import { CallView } from "./call-view.tsx";
import styles from "./explorer-page.module.css";
import { OperationIndex } from "./operation-index.tsx";

/** Search, reference, request and answer of any operation. */
export function ExplorerPage(): ReactElement {
  const { call, change } = useCall();
  const operation = call && findOperation(call.operation);
  useFocusOnChoice(operation?.id);
  if (call !== undefined && operation !== undefined) {
    return <CallView key={operation.id} operation={operation} input={call.input} onChange={change} />;
  }
  return (
    <>
      <PageHeading title="Explorer" />
      {call !== undefined && (
        <p className={styles["unknown"]}>
          There is no operation <code>{call.operation}</code>. These are there:
        </p>
      )}
      <OperationIndex />
    </>
  );
}

/** Moves the focus to the heading when another operation takes the place of one, or of the list of all. */
function useFocusOnChoice(id: string | undefined): void {
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    // A dialog that closes gives the focus back first.
    const timer = setTimeout(() => document.querySelector<HTMLElement>("main h1")?.focus());
    return () => clearTimeout(timer);
  }, [id]);
}
