import type { Owner } from "@copilot-spaces/react";
import type { Space } from "@copilot-spaces/types";
import { PencilIcon, TrashIcon } from "@primer/octicons-react";
import { Button, LinkButton } from "@primer/react";
import { createLink } from "@tanstack/react-router";
import { lazy, type ReactElement, Suspense, useRef, useState } from "react";
import { editSpaceLink } from "../links.ts";
import styles from "./space-page.module.css";

const RouterLinkButton = createLink(LinkButton);
const DeleteSpaceDialog = lazy(async () => ({
  default: (await import("./delete-space-dialog.tsx")).DeleteSpaceDialog,
}));

interface SpaceActionsMenuProps {
  readonly owner: Owner;
  readonly space: Space;
}

/** What can be done to a space as a whole. */
export function SpaceActionsMenu({ owner, space }: SpaceActionsMenuProps): ReactElement {
  const [deleting, setDeleting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles["actions"]}>
      <RouterLinkButton {...editSpaceLink(owner, space.number)} leadingVisual={PencilIcon}>
        Edit
      </RouterLinkButton>
      <Button ref={button} variant="danger" leadingVisual={TrashIcon} onClick={() => setDeleting(true)}>
        Delete
      </Button>
      {deleting && (
        <Suspense>
          <DeleteSpaceDialog owner={owner} space={space} returnFocusRef={button} onClose={() => setDeleting(false)} />
        </Suspense>
      )}
    </div>
  );
}
