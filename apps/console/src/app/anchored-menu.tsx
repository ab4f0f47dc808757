import { ActionMenu } from "@primer/react";
import type { ReactElement, RefObject } from "react";
import { useMenuFocus } from "./use-menu-focus.ts";

interface AnchoredMenuProps {
  /** The button that opened it, and that gets the focus back. */
  readonly anchorRef: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  /** @default "medium" */
  readonly width?: "auto" | "medium";
  readonly onClose: () => void;
  readonly children: ReactElement;
}

/** Primer's menu below a button, open. It is apart from the button, so that it is loaded when somebody opens it. */
export function AnchoredMenu({
  anchorRef,
  label,
  width = "medium",
  onClose,
  children,
}: AnchoredMenuProps): ReactElement {
  useMenuFocus(true);
  return (
    <ActionMenu
      open
      anchorRef={anchorRef}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <ActionMenu.Overlay width={width} aria-label={label}>
        {children}
      </ActionMenu.Overlay>
    </ActionMenu>
  );
}
