import { Spinner } from "@primer/react";
import { type ReactElement, useEffect, useState, useSyncExternalStore } from "react";
import { recorder } from "../requests/recorder.ts";
import styles from "./loading.module.css";

/** After as many milliseconds it is said that this takes longer than one would think. */
const patience = 3000;

/** Says what is being waited for, and, where that takes long, why. */
export function Loading({ what }: { readonly what: string }): ReactElement {
  const [slow, setSlow] = useState(false);
  const [last] = useSyncExternalStore(recorder.subscribe, recorder.list).filter(({ outcome }) => outcome !== undefined);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles["loading"]}>
      <Spinner size="small" srText={null} />
      <p role="status">
        Loading {what}…{slow && ` ${describeWait(last?.outcome)}`}
      </p>
    </div>
  );
}

type Outcome = NonNullable<ReturnType<typeof recorder.list>[number]["outcome"]>;

function describeWait(outcome: Outcome | undefined): string {
  if (outcome?.kind === "failure") return "The server did not answer; it is asked again.";
  if (outcome?.kind === "answer" && outcome.status >= 500)
    return `The server answered ${outcome.status}; it is asked again.`;
  return "This takes longer than usual.";
}
