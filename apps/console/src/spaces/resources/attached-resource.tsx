import type { Resource } from "@copilot-spaces/types";
import { PencilIcon, TrashIcon } from "@primer/octicons-react";
import { IconButton } from "@primer/react";
import { type ReactElement, Suspense, useRef, useState } from "react";
import { quoteName } from "../../app/quote-name.ts";
import { focusHeadingOf } from "../focus-heading.ts";
import { describeResource } from "./describe-resource.ts";
import { ResourceDialog } from "./lazy-resource-dialog.ts";
import { repositoryNames } from "./repository-names.ts";
import { isCreatable } from "./resource-kinds.ts";
import { ResourceRow } from "./resource-row.tsx";
import type { ResourceActions } from "./use-resource-actions.ts";

interface AttachedResourceProps {
  readonly resource: Resource;
  readonly actions: ResourceActions;
}

/** A resource of a space, to be changed and removed. */
export function AttachedResource({ resource, actions }: AttachedResourceProps): ReactElement {
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const title = quoteName(describeResource(resource, repositoryNames.read).title);
  const type = resource.resource_type;
  // What is only shown before the answer has a number of its own below zero.
  const unanswered = resource.id < 0;
  return (
    <ResourceRow resource={resource}>
      {isCreatable(type) && (
        <IconButton
          ref={edit}
          size="small"
          variant="invisible"
          icon={PencilIcon}
          disabled={unanswered}
          aria-label={`Edit ${title}`}
          onClick={() => setEditing(true)}
        />
      )}
      <IconButton
        size="small"
        variant="invisible"
        icon={TrashIcon}
        disabled={unanswered}
        aria-label={`Remove ${title}`}
        onClick={(event) => {
          focusHeadingOf(event.currentTarget);
          void actions.remove(resource);
        }}
      />
      {editing && isCreatable(type) && (
        <Suspense>
          <ResourceDialog
            type={type}
            resource={resource}
            returnFocusRef={edit}
            onSubmit={(changed) => actions.change(resource, changed)}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      )}
    </ResourceRow>
  );
}
