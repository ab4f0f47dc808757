import { VisuallyHidden } from "@primer/react";
import { type ReactElement, useSyncExternalStore } from "react";
import { announcements } from "./announce.ts";

/** The live region that `announce` speaks through. */
export function Announcer(): ReactElement {
  const { text, count } = useSyncExternalStore(announcements.subscribe, announcements.last);
  return (
    <VisuallyHidden role="status" aria-live="polite" data-announcer="">
      <span key={count}>{text}</span>
    </VisuallyHidden>
  );
}
