import { ActionMenu } from "@primer/react";
import { type ReactElement, useState } from "react";
import { useMenuFocus } from "./use-menu-focus.ts";

/** Primer's menu, with the focus on its first item when it opens. */
export function Menu({ children }: { readonly children: ReactElement[] }): ReactElement {
  const [open, setOpen] = useState(false);
  useMenuFocus(open);
  return (
    <ActionMenu open={open} onOpenChange={setOpen}>
      {children}
    </ActionMenu>
  );
}
