import { BeakerIcon } from "@primer/octicons-react";
import { ActionList, ActionMenu } from "@primer/react";
import type { ReactElement } from "react";
import { useTarget } from "./target-provider.tsx";

/** Shows where requests go, and changes it. */
export function TargetPicker(): ReactElement {
  const { target, choose } = useTarget();
  return (
    <ActionMenu>
      <ActionMenu.Button leadingVisual={BeakerIcon} size="small">
        {target.kind}
      </ActionMenu.Button>
      <ActionMenu.Overlay>
        <ActionList selectionVariant="single">
          <ActionList.Item
            selected={target.kind === "sandbox"}
            onSelect={() => choose({ kind: "sandbox", login: "octocat" })}
          >
            Sandbox
          </ActionList.Item>
          <ActionList.Item
            selected={target.kind === "mock"}
            onSelect={() => choose({ kind: "mock", baseUrl: `${location.origin}/mock` })}
          >
            Mock
          </ActionList.Item>
        </ActionList>
      </ActionMenu.Overlay>
    </ActionMenu>
  );
}
