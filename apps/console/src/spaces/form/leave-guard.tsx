import { ConfirmationDialog } from "@primer/react";
import { useBlocker } from "@tanstack/react-router";
import type { ReactElement } from "react";

/** Asks before what was typed is lost: on the way to another page, and where the tab is closed. */
export function LeaveGuard({ active }: { readonly active: boolean }): ReactElement | null {
  const blocker = useBlocker({
    // Another step is the same page.
    shouldBlockFn: ({ current, next }) => active && current.pathname !== next.pathname,
    enableBeforeUnload: active,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <ConfirmationDialog
      title="Leave without saving?"
      confirmButtonContent="Leave"
      confirmButtonType="danger"
      cancelButtonContent="Stay"
      onClose={(gesture) => (gesture === "confirm" ? blocker.proceed() : blocker.reset())}
    >
      What you have typed has not been sent.
    </ConfirmationDialog>
  );
}
