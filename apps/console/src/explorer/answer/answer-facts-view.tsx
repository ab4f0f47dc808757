import { Label } from "@primer/react";
import type { ReactElement } from "react";
import { formatDuration } from "../../requests/describe-outcome.ts";
import { type AnsweredOutcome, formatSize, nameStatus, readFacts } from "./answer-facts.ts";
import styles from "./answer-view.module.css";

/** Status, time, size, request id and rate limit. */
export function AnswerFactsView({ outcome }: { readonly outcome: AnsweredOutcome }): ReactElement {
  const { size, requestId, rateLimit } = readFacts(outcome);
  const facts: readonly (readonly [name: string, value: string])[] = [
    ["Time", formatDuration(outcome.duration)],
    ["Size", formatSize(size)],
    ...(requestId === undefined ? [] : [["Request id", requestId] as const]),
    ...(rateLimit === undefined ? [] : [["Rate limit", describeLimit(rateLimit)] as const]),
  ];
  return (
    <dl className={styles["facts"]}>
      <div>
        <dt>Status</dt>
        <dd>
          <Label variant={outcome.status < 400 ? "success" : "danger"} size="large" data-answer={outcome.status}>
            {nameStatus(outcome.status)}
          </Label>
        </dd>
      </div>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function describeLimit({ remaining, limit, resets }: NonNullable<ReturnType<typeof readFacts>["rateLimit"]>): string {
  const left = `${remaining.toLocaleString("en")} of ${limit.toLocaleString("en")} left`;
  return resets === undefined ? left : `${left} until ${resets.toLocaleTimeString([], { timeStyle: "short" })}`;
}
