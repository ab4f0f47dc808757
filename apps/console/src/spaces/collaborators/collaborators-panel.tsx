import { type Owner, useCollaborators } from "@copilot-spaces/react";
import type { Collaborator, Space } from "@copilot-spaces/types";
import type { ReactElement } from "react";
import { Loading } from "../../app/loading.tsx";
import { FailureView } from "../../failure/failure-view.tsx";
import { runAction } from "../../notice/run-action.ts";
import panelStyles from "../panel.module.css";
import { Panel } from "../panel.tsx";
import { labelRole } from "../roles.ts";
import { AddCollaborator } from "./add-collaborator.tsx";
import { actorOf, CollaboratorRow, nameActor } from "./collaborator-row.tsx";
import { useCollaboratorActions } from "./use-collaborator-actions.ts";

interface CollaboratorsPanelProps {
  readonly owner: Owner;
  readonly space: Space;
}

/** Whom a space is shared with, and what changes that. Each change is sent at once. */
export function CollaboratorsPanel({ owner, space: { number: space_number } }: CollaboratorsPanelProps): ReactElement {
  const { data, error, isPending, refetch } = useCollaborators({ ...owner, space_number });
  const actions = useCollaboratorActions();
  const address = { owner, space_number };
  const collaborators: readonly Collaborator[] = data?.collaborators ?? [];
  return (
    <Panel title="Shared with">
      {isPending && <Loading what="the collaborators" />}
      {error && <FailureView error={error} what="The collaborators cannot be shown" retry={() => void refetch()} />}
      {data !== undefined && collaborators.length === 0 && (
        <p className={panelStyles["empty"]}>Nobody in particular.</p>
      )}
      {collaborators.length > 0 && (
        <ul className={panelStyles["list"]}>
          {collaborators.map((collaborator) => (
            <CollaboratorRow
              key={`${collaborator.actor_type} ${nameActor(collaborator)}`}
              space={address}
              collaborator={collaborator}
            />
          ))}
        </ul>
      )}
      {data !== undefined && (
        <AddCollaborator
          withTeams={owner.org !== undefined}
          onAdd={async (added) => {
            const name = added.actor_identifier;
            const before = collaborators.find((each) => isActor(each, added));
            const outcome = await runAction({
              run: () => actions.add(address, added),
              done: `The space is shared with ${name}: ${labelRole(added.role)}.`,
              failed: `The space was not shared with ${name}.`,
              // Whoever was there before is not to be removed by it.
              ...(before === undefined && {
                undo: () => ({
                  run: () => actions.remove(address, added),
                  done: `The space is no longer shared with ${name}.`,
                  failed: `The sharing with ${name} was not taken back.`,
                }),
              }),
            });
            return outcome.kind === "done";
          }}
        />
      )}
    </Panel>
  );
}

function isActor(collaborator: Collaborator, other: ReturnType<typeof actorOf>): boolean {
  const { actor_type, actor_identifier } = actorOf(collaborator);
  return actor_type === other.actor_type && actor_identifier.toLowerCase() === other.actor_identifier.toLowerCase();
}
