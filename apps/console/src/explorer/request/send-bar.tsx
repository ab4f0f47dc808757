import type { RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";
import { Button } from "@primer/react";
import { type ReactElement, useEffect, useState } from "react";
import { formatDuration } from "../../requests/describe-outcome.ts";
import { describeCallOutcome } from "../call/describe-call-outcome.ts";
import type { Sending } from "../call/use-sending.ts";
import { fillPath } from "./fill-path.ts";
import styles from "./send-bar.module.css";

export interface SendBarProps {
  readonly operation: Operation;
  readonly input: RequestInput;
  readonly sending: Sending;
  /** Whether all that is typed can be sent. */
  readonly isReadable: boolean;
  readonly onCancel: () => void;
  readonly onShowAnswer: () => void;
}

/** What is about to be sent, and the button that does. */
export function SendBar(props: SendBarProps): ReactElement {
  const { operation, input, sending, isReadable, onCancel, onShowAnswer } = props;
  const isSending = sending.kind === "sending";
  return (
    <div className={styles["bar"]}>
      <div className={styles["target"]}>
        <span className={styles["method"]}>{operation.method}</span>{" "}
        {fillPath(operation.path, input.path ?? {}).map(({ text, isMissing }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a path have no other name.
          <span key={index} className={isMissing ? styles["missing"] : undefined}>
            {text}
          </span>
        ))}
      </div>
      <div className={styles["buttons"]}>
        {isSending && <Waited />}
        {isSending && <Button onClick={onCancel}>Cancel</Button>}
        <Button
          type="submit"
          variant="primary"
          aria-label="Test request"
          loading={isSending}
          loadingAnnouncement="Sending"
        >
          Test request
        </Button>
      </div>
      {sending.kind === "done" && (
        <div className={styles["outcome"]}>
          <span>{describeCallOutcome(operation, sending.outcome)}</span>
          <Button size="small" variant="invisible" onClick={onShowAnswer}>
            Show the answer
          </Button>
        </div>
      )}
      {!isReadable && (
        <p className={styles["problem"]} role="alert">
          There is text that is no JSON. Until it is, nothing is sent.
        </p>
      )}
    </div>
  );
}

/** How long it takes already, from a second on. */
function Waited(): ReactElement | null {
  const [start] = useState(() => performance.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now - start < 900 ? null : <span className={styles["waited"]}>{formatDuration(now - start)}</span>;
}
