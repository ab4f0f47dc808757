import { ConfirmationDialog } from "@primer/react";
import type { ReactElement } from "react";

interface LeaveDialogProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks whether what was typed may be lost. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps): ReactElement {
  return (
    <ConfirmationDialog
      title="Leave without saving?"
      confirmButtonContent="Leave"
      confirmButtonType="danger"
      cancelButtonContent="Stay"
      onClose={(gesture) => (gesture === "confirm" ? onLeave() : onStay())}
    >
      What you have typed has not been sent.
    </ConfirmationDialog>
  );
}
