import type { Owner } from "@copilot-spaces/react";
import { ActionList, ActionMenu } from "@primer/react";
import { useNavigate } from "@tanstack/react-router";
import { lazy, type ReactElement, Suspense, useRef, useState } from "react";
import { Menu } from "../../app/menu.tsx";
import { ownerLink } from "../links.ts";
import { isSameOwner, ownerName } from "./owner.ts";
import { OwnerIcon } from "./owner-icon.tsx";
import { useOwners } from "./use-owners.ts";

const OwnerDialog = lazy(async () => ({ default: (await import("./owner-dialog.tsx")).OwnerDialog }));

/** Picks whose spaces to show: one's own, an organization's, anybody's. */
export function OwnerPicker({ owner }: { readonly owner?: Owner }): ReactElement {
  const navigate = useNavigate();
  const { owners, me } = useOwners();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const others = owner === undefined || owners.some((each) => isSameOwner(each, owner)) ? [] : [owner];
  return (
    <>
      <Menu>
        <ActionMenu.Button ref={button}>Owner: {owner === undefined ? "choose" : ownerName(owner)}</ActionMenu.Button>
        <ActionMenu.Overlay width="medium">
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
            <ActionList.Item onSelect={() => setAsking(true)}>Somebody else…</ActionList.Item>
          </ActionList>
        </ActionMenu.Overlay>
      </Menu>
      {asking && (
        <Suspense>
          <OwnerDialog returnFocusRef={button} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
