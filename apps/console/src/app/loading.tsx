import { Spinner } from "@primer/react";
import { type ReactElement, useEffect, useState, useSyncExternalStore } from "react";
import { recorder } from "../requests/recorder.ts";
import { describeWait } from "./describe-wait.ts";
import styles from "./loading.module.css";

/** After as many milliseconds it is said that this takes longer than one would think. */
const patience = 3000;

/** Says what is being waited for, and, where that takes long, why. */
export function Loading({ what }: { readonly what: string }): ReactElement {
  const [slow, setSlow] = useState(false);
  const [before] = useState(() => recorder.list()[0]?.id ?? 0);
  const requests = useSyncExternalStore(recorder.subscribe, recorder.list);
  const last = requests.find(({ id, outcome }) => id > before && outcome !== undefined);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles["loading"]}>
      <Spinner size="small" srText={null} />
      <p role="status">
        Loading {what}…{slow && ` ${describeWait(last)}`}
      </p>
    </div>
  );
}
