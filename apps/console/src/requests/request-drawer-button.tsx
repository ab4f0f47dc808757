import { HistoryIcon } from "@primer/octicons-react";
import { IconButton } from "@primer/react";
import { lazy, type ReactElement, Suspense, useRef, useSyncExternalStore } from "react";
import { requestDrawer } from "./request-drawer-state.ts";

const RequestDrawer = lazy(async () => ({ default: (await import("./request-drawer.tsx")).RequestDrawer }));

/** Opens the drawer of the requests that were made. */
export function RequestDrawerButton(): ReactElement {
  const state = useSyncExternalStore(requestDrawer.subscribe, requestDrawer.state);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        icon={HistoryIcon}
        aria-label="Show requests"
        aria-haspopup="dialog"
        variant="invisible"
        onClick={() => requestDrawer.open()}
      />
      {state.kind !== "closed" && (
        <Suspense>
          <RequestDrawer state={state} />
        </Suspense>
      )}
    </>
  );
}
