import type { Owner } from "@copilot-spaces/react";
import { TriangleDownIcon } from "@primer/octicons-react";
import { Button } from "@primer/react";
import { lazy, type ReactElement, Suspense, useRef, useState } from "react";
import { ownerName } from "./owner.ts";

const OwnerMenu = lazy(async () => ({ default: (await import("./owner-menu.tsx")).OwnerMenu }));
const OwnerDialog = lazy(async () => ({ default: (await import("./owner-dialog.tsx")).OwnerDialog }));

/** Picks whose spaces to show: one's own, an organization's, anybody's. */
export function OwnerPicker({ owner }: { readonly owner?: Owner }): ReactElement {
  const [open, setOpen] = useState<"nothing" | "menu" | "dialog">("nothing");
  const button = useRef<HTMLButtonElement>(null);
  // What was chosen in the menu comes before the menu says that it is closed.
  const close = () => setOpen((before) => (before === "menu" ? "nothing" : before));
  return (
    <>
      <Button
        ref={button}
        trailingVisual={TriangleDownIcon}
        aria-haspopup="menu"
        aria-expanded={open === "menu"}
        onClick={() => setOpen(open === "menu" ? "nothing" : "menu")}
      >
        Owner: {owner === undefined ? "choose" : ownerName(owner)}
      </Button>
      <Suspense>
        {open === "menu" && (
          <OwnerMenu owner={owner} anchorRef={button} onClose={close} onAsk={() => setOpen("dialog")} />
        )}
        {open === "dialog" && <OwnerDialog returnFocusRef={button} onClose={() => setOpen("nothing")} />}
      </Suspense>
    </>
  );
}
