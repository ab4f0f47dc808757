import { useEffect } from "react";

/** As many frames a menu has to be placed in, before nobody waits for it any more. */
const patience = 60;

/**
 * Moves the focus to the first item of a menu that opens. By itself, Primer focuses the item while the menu is hidden,
 * before it has a place: browsers ignore that, and the focus stays on the button.
 */
export function useMenuFocus(open: boolean): void {
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
}
