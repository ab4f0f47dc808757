import type { CreateResource } from "@copilot-spaces/types";
import { PlusIcon, TriangleDownIcon } from "@primer/octicons-react";
import { Button } from "@primer/react";
import { lazy, type ReactElement, Suspense, useRef, useState } from "react";
import { ResourceDialog } from "./lazy-resource-dialog.ts";
import type { CreatableType } from "./resource-kinds.ts";

const ResourceMenu = lazy(async () => ({ default: (await import("./resource-menu.tsx")).ResourceMenu }));

/** Chooses what kind of source to add, and asks for its fields. */
export function AddResourceMenu({
  onAdd,
}: {
  readonly onAdd: (resource: CreateResource) => Promise<void>;
}): ReactElement {
  const [open, setOpen] = useState<"nothing" | "menu" | CreatableType>("nothing");
  const button = useRef<HTMLButtonElement>(null);
  // What was chosen in the menu comes before the menu says that it is closed.
  const close = () => setOpen((before) => (before === "menu" ? "nothing" : before));
  return (
    <>
      <Button
        ref={button}
        size="small"
        leadingVisual={PlusIcon}
        trailingAction={TriangleDownIcon}
        aria-haspopup="menu"
        aria-expanded={open === "menu"}
        onClick={() => setOpen(open === "menu" ? "nothing" : "menu")}
      >
        Add source
      </Button>
      <Suspense>
        {open === "menu" && <ResourceMenu anchorRef={button} onChoose={setOpen} onClose={close} />}
        {open !== "menu" && open !== "nothing" && (
          <ResourceDialog type={open} returnFocusRef={button} onSubmit={onAdd} onClose={() => setOpen("nothing")} />
        )}
      </Suspense>
    </>
  );
}
