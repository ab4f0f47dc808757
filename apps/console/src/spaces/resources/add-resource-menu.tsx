import type { CreateResource } from "@copilot-spaces/types";
import { PlusIcon } from "@primer/octicons-react";
import { ActionList, ActionMenu } from "@primer/react";
import { type ReactElement, useRef, useState } from "react";
import { Menu } from "../../app/menu.tsx";
import { ResourceDialog } from "./resource-dialog.tsx";
import { type CreatableType, creatableKinds } from "./resource-kinds.ts";

/** Chooses what kind of source to add, and asks for its fields. */
export function AddResourceMenu({
  onAdd,
}: {
  readonly onAdd: (resource: CreateResource) => Promise<void>;
}): ReactElement {
  const [type, setType] = useState<CreatableType>();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Menu anchorRef={button}>
        <ActionMenu.Button leadingVisual={PlusIcon} size="small">
          Add source
        </ActionMenu.Button>
        <ActionMenu.Overlay>
          <ActionList>
            {creatableKinds.map(({ type: each, label, icon: KindIcon }) => (
              <ActionList.Item key={each} onSelect={() => setType(each)}>
                <ActionList.LeadingVisual>
                  <KindIcon />
                </ActionList.LeadingVisual>
                {label}
              </ActionList.Item>
            ))}
          </ActionList>
        </ActionMenu.Overlay>
      </Menu>
      {type !== undefined && (
        <ResourceDialog type={type} returnFocusRef={button} onSubmit={onAdd} onClose={() => setType(undefined)} />
      )}
    </>
  );
}
