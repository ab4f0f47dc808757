import type { CollaboratorRole } from "@copilot-spaces/types";
import { ActionList } from "@primer/react";
import type { ReactElement, RefObject } from "react";
import { AnchoredMenu } from "../../app/anchored-menu.tsx";
import { collaboratorRoles } from "../roles.ts";

interface RoleMenuProps {
  readonly role: CollaboratorRole;
  readonly label: string;
  readonly anchorRef: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (role: CollaboratorRole) => void;
  readonly onClose: () => void;
}

/** The roles that somebody may have in a space, and what each may do. */
export function RoleMenu({ role, label, anchorRef, onChoose, onClose }: RoleMenuProps): ReactElement {
  return (
    <AnchoredMenu anchorRef={anchorRef} label={label} onClose={onClose}>
      <ActionList selectionVariant="single">
        {collaboratorRoles.map((each) => (
          <ActionList.Item
            key={each.name}
            selected={each.name === role}
            onSelect={() => {
              if (each.name !== role) onChoose(each.name);
            }}
          >
            {`${each.label} (${each.name})`}
            <ActionList.Description variant="block">{each.may}</ActionList.Description>
          </ActionList.Item>
        ))}
      </ActionList>
    </AnchoredMenu>
  );
}
