import { ActionList } from "@primer/react";
import type { ReactElement, RefObject } from "react";
import { AnchoredMenu } from "../../app/anchored-menu.tsx";
import { type CreatableType, creatableKinds } from "./resource-kinds.ts";

interface ResourceMenuProps {
  readonly anchorRef: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (type: CreatableType) => void;
  readonly onClose: () => void;
}

/** The kinds of sources that can be added. */
export function ResourceMenu({ anchorRef, onChoose, onClose }: ResourceMenuProps): ReactElement {
  return (
    <AnchoredMenu anchorRef={anchorRef} label="Add source" width="auto" onClose={onClose}>
      <ActionList>
        {creatableKinds.map(({ type, label, icon: KindIcon }) => (
          <ActionList.Item key={type} onSelect={() => onChoose(type)}>
            <ActionList.LeadingVisual>
              <KindIcon />
            </ActionList.LeadingVisual>
            {label}
          </ActionList.Item>
        ))}
      </ActionList>
    </AnchoredMenu>
  );
}
