import { useBlocker } from "@tanstack/react-router";
import { lazy, type ReactElement, Suspense } from "react";

const LeaveDialog = lazy(async () => ({ default: (await import("./leave-dialog.tsx")).LeaveDialog }));

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
    <Suspense>
      <LeaveDialog onLeave={blocker.proceed} onStay={blocker.reset} />
    </Suspense>
  );
}
