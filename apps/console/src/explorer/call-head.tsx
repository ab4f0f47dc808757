import type { RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";
import { Label, SegmentedControl } from "@primer/react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { PageHeading } from "../app/page-heading.tsx";
import { searchOfLink } from "./call/explorer-search.ts";
import { methodVariant } from "./call/method-color.ts";
import { findTwin, ownerKindOf, switchOwner } from "./call/switch-owner.ts";
import styles from "./call-view.module.css";

export interface CallHeadProps {
  readonly operation: Operation;
  readonly input: RequestInput;
}

/** Which operation it is, and whose spaces it is about. */
export function CallHead({ operation, input }: CallHeadProps): ReactElement {
  const { summary, method, path } = operation;
  return (
    <div className={styles["head"]}>
      <div className={styles["title"]}>
        <PageHeading title={summary} />
        <p className={styles["route"]}>
          <Label variant={methodVariant(method)}>{method}</Label> <code>{path}</code>
        </p>
      </div>
      <OwnerSwitch operation={operation} input={input} />
    </div>
  );
}

function OwnerSwitch({ operation, input }: CallHeadProps): ReactElement | null {
  const navigate = useNavigate();
  const twin = findTwin(operation);
  if (twin === undefined) return null;
  const isUser = ownerKindOf(operation) === "user";
  return (
    <SegmentedControl
      aria-label="Whose space"
      onChange={(index) => {
        if ((index === 1) !== isUser)
          void navigate({ to: "/explorer", search: searchOfLink(switchOwner(input, twin)) });
      }}
    >
      <SegmentedControl.Button selected={!isUser}>Organization</SegmentedControl.Button>
      <SegmentedControl.Button selected={isUser}>User</SegmentedControl.Button>
    </SegmentedControl>
  );
}
