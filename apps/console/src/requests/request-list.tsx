import { Label } from "@primer/react";
import type { ReactElement } from "react";
import { describeOutcome, outcomeTone } from "./describe-outcome.ts";
import type { RecordedRequest } from "./recorder.ts";
import styles from "./request-list.module.css";

interface RequestListProps {
  readonly requests: readonly RecordedRequest[];
  readonly current?: number | undefined;
  readonly onOpen: (id: number) => void;
}

/** The requests that were made, newest first. */
export function RequestList({ requests, current, onOpen }: RequestListProps): ReactElement {
  if (requests.length === 0) return <p className={styles["empty"]}>No request has been made yet.</p>;
  return (
    <ol className={styles["list"]} reversed>
      {requests.map((request) => (
        <li key={request.id}>
          <button
            type="button"
            className={styles["request"]}
            aria-current={request.id === current}
            onClick={() => onOpen(request.id)}
          >
            <span className={styles["method"]}>{request.method}</span>
            <span className={styles["path"]}>{pathOf(request.url)}</span>
            <Label variant={outcomeTone(request.outcome)}>{describeOutcome(request.outcome)}</Label>
            <span className={styles["time"]}>{new Date(request.startedAt).toLocaleTimeString()}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
