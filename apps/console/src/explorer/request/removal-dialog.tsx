import { ConfirmationDialog } from "@primer/react";
import type { ReactElement } from "react";

export interface RemovalDialogProps {
  /** What is removed, as it is addressed: `/orgs/octo-org/copilot-spaces/3`. */
  readonly address: string;
  /** Where: `github.com`. */
  readonly host: string;
  readonly onDecide: (decision: "send" | "leave") => void;
}

/** Asks before something is removed that no sandbox brings back. */
export function RemovalDialog({ address, host, onDecide }: RemovalDialogProps): ReactElement {
  return (
    <ConfirmationDialog
      title={`Remove this on ${host}?`}
      confirmButtonContent="Send DELETE"
      confirmButtonType="danger"
      onClose={(gesture) => onDecide(gesture === "confirm" ? "send" : "leave")}
    >
      {address} is removed for everybody, and nothing brings it back.
    </ConfirmationDialog>
  );
}
