import type { Owner } from "@copilot-spaces/react";
import { ActionList } from "@primer/react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement, RefObject } from "react";
import { AnchoredMenu } from "../../app/anchored-menu.tsx";
import { ownerLink } from "../links.ts";
import { isSameOwner, ownerName } from "./owner.ts";
import { OwnerIcon } from "./owner-icon.tsx";
import { useOwners } from "./use-owners.ts";

interface OwnerMenuProps {
  readonly owner: Owner | undefined;
  readonly anchorRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  /** Called where somebody else's name is to be asked for. */
  readonly onAsk: () => void;
}

/** The owners that somebody is likely to mean, and the way to all others. */
export function OwnerMenu({ owner, anchorRef, onClose, onAsk }: OwnerMenuProps): ReactElement {
  const navigate = useNavigate();
  const { owners, me } = useOwners();
  const others = owner === undefined || owners.some((each) => isSameOwner(each, owner)) ? [] : [owner];
  return (
    <AnchoredMenu anchorRef={anchorRef} label="Owner" onClose={onClose}>
      <ActionList>
        <ActionList.Group selectionVariant="single">
          {[...owners, ...others].map((each) => (
            <ActionList.Item
              key={`${each.org === undefined}${ownerName(each)}`}
              selected={owner !== undefined && isSameOwner(each, owner)}
              onSelect={() => void navigate(ownerLink(each))}
            >
              <ActionList.LeadingVisual>
                <OwnerIcon owner={each} />
              </ActionList.LeadingVisual>
              {ownerName(each)}
              {each.username !== undefined && each.username === me && (
                <ActionList.Description>you</ActionList.Description>
              )}
            </ActionList.Item>
          ))}
        </ActionList.Group>
        <ActionList.Divider />
        <ActionList.Item onSelect={onAsk}>Somebody else…</ActionList.Item>
      </ActionList>
    </AnchoredMenu>
  );
}
