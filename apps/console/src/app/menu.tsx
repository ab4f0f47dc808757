import { ActionMenu } from "@primer/react";
import { type ReactElement, type RefObject, useState } from "react";
import { useMenuFocus } from "./use-menu-focus.ts";

interface MenuProps {
  /** Set to its button, for what gives the focus back to it; a `ref` of the button's own stays empty. */
  readonly anchorRef?: RefObject<HTMLButtonElement | null>;
  readonly children: ReactElement[];
}

/** Primer's menu, with the focus on its first item when it opens. */
export function Menu({ anchorRef, children }: MenuProps): ReactElement {
  const [open, setOpen] = useState(false);
  useMenuFocus(open);
  return (
    <ActionMenu open={open} onOpenChange={setOpen} {...(anchorRef !== undefined && { anchorRef })}>
      {children}
    </ActionMenu>
  );
}
