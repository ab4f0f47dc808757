import { Dialog } from "@primer/react";
import { type ReactElement, useSyncExternalStore } from "react";
import { recorder } from "./recorder.ts";
import { type DrawerState, requestDrawer } from "./request-drawer-state.ts";
import { RequestList } from "./request-list.tsx";
import { RequestView } from "./request-view.tsx";

/** The requests that were made, over the page that made them. */
export function RequestDrawer({ state }: { readonly state: DrawerState }): ReactElement {
  const requests = useSyncExternalStore(recorder.subscribe, recorder.list);
  const shown = state.kind === "request" ? requests.find(({ id }) => id === state.id) : undefined;
  return (
    <Dialog
      title={shown === undefined ? "Requests" : `Request ${shown.id}`}
      position={{ narrow: "fullscreen", regular: "right", wide: "right" }}
      width="xlarge"
      onClose={requestDrawer.close}
    >
      {shown === undefined ? (
        <RequestList requests={requests} onOpen={(id) => requestDrawer.open(id)} />
      ) : (
        <RequestView
          key={shown.id}
          request={shown}
          onRepeated={(id) => requestDrawer.open(id)}
          onBack={() => requestDrawer.open()}
        />
      )}
    </Dialog>
  );
}
