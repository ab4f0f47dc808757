import type { Collaborator, CollaboratorRole } from "@copilot-spaces/types";
import { PeopleIcon, PersonIcon, TrashIcon } from "@primer/octicons-react";
import { IconButton } from "@primer/react";
import type { ReactElement } from "react";
import { quoteName } from "../../app/quote-name.ts";
import { runAction } from "../../notice/run-action.ts";
import { focusHeadingOf } from "../focus-heading.ts";
import rowStyles from "../resources/resource-row.module.css";
import { labelRole } from "../roles.ts";
import { RoleButton } from "./role-button.tsx";
import { type Actor, type SpaceAddress, useCollaboratorActions } from "./use-collaborator-actions.ts";

interface CollaboratorRowProps {
  readonly space: SpaceAddress;
  readonly collaborator: Collaborator;
}

/** Somebody that a space is shared with: the role can be changed, and the sharing ended. */
export function CollaboratorRow({ space, collaborator }: CollaboratorRowProps): ReactElement {
  const actions = useCollaboratorActions();
  const { role } = collaborator;
  const actor = actorOf(collaborator);
  const name = quoteName(nameActor(collaborator));
  const isTeam = actor.actor_type === "Team";

  const change = (to: CollaboratorRole) =>
    runAction({
      run: () => actions.set(space, actor, to),
      done: `${name} is ${labelRole(to)} now.`,
      failed: `${name} is still ${labelRole(role)}.`,
      undo: () => ({
        run: () => actions.set(space, actor, role),
        done: `${name} is ${labelRole(role)} again.`,
        failed: `${name} is still ${labelRole(to)}.`,
      }),
    });
  const remove = () =>
    runAction({
      run: () => actions.remove(space, actor),
      done: `The space is no longer shared with ${name}.`,
      failed: `The space is still shared with ${name}.`,
      undo: () => ({
        run: () => actions.add(space, { ...actor, role }),
        done: `The space is shared with ${name} again.`,
        failed: `The space was not shared with ${name} again.`,
      }),
    });
  return (
    <li className={rowStyles["row"]}>
      <span className={rowStyles["icon"]}>{isTeam ? <PeopleIcon /> : <PersonIcon />}</span>
      <div className={rowStyles["text"]}>
        <p className={rowStyles["title"]}>
          <bdi>{collaborator.actor_type === "Team" ? collaborator.name : name}</bdi>
        </p>
        <p className={rowStyles["detail"]}>{isTeam ? `Team · ${name}` : "Person"}</p>
      </div>
      <div className={rowStyles["actions"]}>
        <RoleButton name={name} role={role} onChoose={(to) => void change(to)} />
        <IconButton
          size="small"
          variant="invisible"
          icon={TrashIcon}
          aria-label={`Stop sharing with ${name}`}
          onClick={(event) => {
            focusHeadingOf(event.currentTarget);
            void remove();
          }}
        />
      </div>
    </li>
  );
}

/** A collaborator as requests name it. */
export function actorOf(collaborator: Collaborator): Actor {
  return { actor_type: collaborator.actor_type, actor_identifier: nameActor(collaborator) };
}

/** The login of a person, the slug of a team; what was typed, while there is no answer yet. */
export function nameActor(collaborator: Collaborator): string {
  const { login, slug, actor_identifier }: Readonly<Record<string, unknown>> = { ...collaborator };
  return `${(collaborator.actor_type === "Team" ? slug : login) ?? actor_identifier ?? ""}`;
}
