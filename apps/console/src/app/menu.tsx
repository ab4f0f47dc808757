import { ActionMenu } from "@primer/react";
import { type ReactElement, useEffect, useState } from "react";

/** As many frames a menu has to be placed in, before nobody waits for it any more. */
const patience = 60;

/**
 * Primer's menu, with the focus on its first item when it opens. By itself, Primer focuses the item while the menu is
 * hidden, before it has a place: browsers ignore that, and the focus stays on the button.
 */
export function Menu({ children }: { readonly children: ReactElement[] }): ReactElement {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    let frames = 0;
    let request = requestAnimationFrame(function focus() {
      const menu = document.querySelector("[role=menu]");
      if (menu?.contains(document.activeElement)) return;
      menu?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
      frames += 1;
      if (frames < patience) request = requestAnimationFrame(focus);
    });
    return () => cancelAnimationFrame(request);
  }, [open]);
  return (
    <ActionMenu open={open} onOpenChange={setOpen}>
      {children}
    </ActionMenu>
  );
}
