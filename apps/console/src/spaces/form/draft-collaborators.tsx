import { TrashIcon } from "@primer/octicons-react";
import { IconButton, Label } from "@primer/react";
import type { ReactElement } from "react";
import { announce } from "../../app/announce.ts";
import { AddCollaborator } from "../collaborators/add-collaborator.tsx";
import panelStyles from "../panel.module.css";
import { Panel } from "../panel.tsx";
import rowStyles from "../resources/resource-row.module.css";
import { labelRole } from "../roles.ts";
import type { DraftProblem } from "./check-draft.ts";
import type { SpaceDraft } from "./draft.ts";
import { fieldId, problemOf } from "./step.tsx";

interface DraftCollaboratorsProps {
  readonly draft: SpaceDraft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (change: Partial<SpaceDraft>) => void;
}

/** Whom a new space is to be shared with. They are added one by one, when there is the space. */
export function DraftCollaborators({ draft, problems, onChange }: DraftCollaboratorsProps): ReactElement {
  const { collaborators } = draft;
  return (
    <Panel title="People and teams">
      {collaborators.length > 0 && (
        <ul className={panelStyles["list"]}>
          {collaborators.map((each) => (
            <li key={`${each.actor_type} ${each.actor_identifier}`} className={rowStyles["row"]}>
              <div className={rowStyles["text"]}>
                <bdi>{each.actor_identifier}</bdi> {each.actor_type === "Team" && <Label size="small">Team</Label>}
              </div>
              <span>{labelRole(each.role)}</span>
              <IconButton
                size="small"
                variant="invisible"
                icon={TrashIcon}
                aria-label={`Do not share with ${each.actor_identifier}`}
                onClick={() => {
                  announce(`It will not be shared with ${each.actor_identifier}.`);
                  onChange({ collaborators: collaborators.filter((other) => other !== each) });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <AddCollaborator
        withTeams={draft.owner.org !== undefined}
        kept={{
          id: fieldId("typedCollaborator"),
          name: draft.typedCollaborator,
          problem: problemOf(problems, "typedCollaborator"),
          onType: (typedCollaborator) => onChange({ typedCollaborator }),
        }}
        onAdd={async (added) => {
          const others = collaborators.filter(
            ({ actor_type, actor_identifier }) =>
              actor_type !== added.actor_type || actor_identifier !== added.actor_identifier,
          );
          onChange({ collaborators: [...others, added] });
          return true;
        }}
      />
    </Panel>
  );
}
