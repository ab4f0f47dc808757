import { AlertIcon, CheckIcon, XIcon } from "@primer/octicons-react";
import { Button, IconButton } from "@primer/react";
import { type ReactElement, useEffect, useSyncExternalStore } from "react";
import { FailureDetails } from "../failure/failure-details.tsx";
import { useFailureText } from "../failure/use-failure-text.ts";
import { requestDrawer } from "../requests/request-drawer-state.ts";
import { type Notice, notices } from "./notice.ts";
import styles from "./notice-area.module.css";

/** Where the outcome of an action is told. It stays until it is dismissed: nobody has to read fast. */
export function NoticeArea(): ReactElement {
  const notice = useSyncExternalStore(notices.subscribe, notices.current);
  useEffect(() => {
    const dismiss = (event: KeyboardEvent) => {
      // Escape closes what is above it first.
      if (event.key === "Escape" && !event.defaultPrevented && document.querySelector("[role=dialog]") === null) {
        notices.dismiss();
      }
    };
    addEventListener("keydown", dismiss);
    return () => removeEventListener("keydown", dismiss);
  }, []);
  return (
    <section aria-label="Outcome" className={styles["area"]}>
      {notice !== undefined && <NoticeBox key={notice.id} notice={notice} />}
    </section>
  );
}

function NoticeBox({ notice }: { readonly notice: Notice }): ReactElement {
  const { text, outcome, undo, request } = notice;
  const failed = outcome.kind === "failed";
  return (
    <div className={styles["notice"]} data-outcome={outcome.kind}>
      <span className={styles["icon"]}>{failed ? <AlertIcon /> : <CheckIcon />}</span>
      <div className={styles["text"]}>
        <p>{text}</p>
        {outcome.kind === "failed" && <NoticeFailure error={outcome.error} />}
        <div className={styles["actions"]}>
          {undo !== undefined && (
            <Button
              size="small"
              onClick={() => {
                notices.dismiss();
                undo();
              }}
            >
              Undo
            </Button>
          )}
          {request !== undefined && (
            <Button size="small" variant="invisible" onClick={() => requestDrawer.open(request)}>
              Show request
            </Button>
          )}
        </div>
      </div>
      <IconButton icon={XIcon} size="small" variant="invisible" aria-label="Dismiss" onClick={notices.dismiss} />
    </div>
  );
}

function NoticeFailure({ error }: { readonly error: unknown }): ReactElement {
  const text = useFailureText(error);
  return (
    <>
      <p>{text.title}</p>
      <FailureDetails text={text} />
    </>
  );
}
