import type { ActorType, CollaboratorRole } from "@copilot-spaces/types";
import { Button, FormControl, Select, TextInput } from "@primer/react";
import { type ReactElement, useRef, useState } from "react";
import { collaboratorRoles } from "../roles.ts";
import styles from "./add-collaborator.module.css";
import type { Actor } from "./use-collaborator-actions.ts";

/** What a form around it knows of the name that is typed. */
interface KeptName {
  readonly id: string;
  readonly name: string;
  readonly problem: ReactElement | undefined;
  readonly onType: (name: string) => void;
}

interface AddCollaboratorProps {
  /** Whether teams are taken: for the spaces of an organization. */
  readonly withTeams: boolean;
  /** Shares with somebody; whether it did. */
  readonly onAdd: (added: Actor & { readonly role: CollaboratorRole }) => Promise<boolean>;
  /** For a form that must not lose what is typed here. */
  readonly kept?: KeptName;
}

/** Asks whom to share with, and with which role. It is no form of its own: it may be inside one. */
export function AddCollaborator({ withTeams, onAdd, kept }: AddCollaboratorProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const [actorType, setActorType] = useState<ActorType>("User");
  const [typed, setTyped] = useState("");
  const name = kept?.name ?? typed;
  const setName = kept?.onType ?? setTyped;
  const [role, setRole] = useState<CollaboratorRole>("reader");
  const [state, setState] = useState<"typing" | "missing" | "sending">("typing");
  const add = async () => {
    const actor_identifier = name.trim().replace(/^@/, "");
    if (actor_identifier === "") {
      field.current?.focus();
      return setState("missing");
    }
    setState("sending");
    const added = await onAdd({ actor_type: withTeams ? actorType : "User", actor_identifier, role });
    setState("typing");
    if (added) setName("");
    field.current?.focus();
  };
  return (
    <fieldset className={styles["fields"]} aria-label="Share with">
      {withTeams && (
        <FormControl>
          <FormControl.Label>Who</FormControl.Label>
          <Select value={actorType} onChange={({ target }) => setActorType(target.value === "Team" ? "Team" : "User")}>
            <Select.Option value="User">Person</Select.Option>
            <Select.Option value="Team">Team</Select.Option>
          </Select>
        </FormControl>
      )}
      <FormControl {...(kept !== undefined && { id: kept.id })}>
        <FormControl.Label>{withTeams && actorType === "Team" ? "Team's slug" : "Login"}</FormControl.Label>
        <TextInput
          ref={field}
          value={name}
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target: { value } }) => {
            setName(value);
            setState("typing");
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void add();
          }}
        />
        {state === "missing" && <FormControl.Validation variant="error">Say with whom.</FormControl.Validation>}
        {kept?.problem}
      </FormControl>
      <FormControl>
        <FormControl.Label>Role</FormControl.Label>
        <Select
          value={role}
          onChange={({ target: { value } }) =>
            setRole(collaboratorRoles.find((each) => each.name === value)?.name ?? role)
          }
        >
          {collaboratorRoles.map((each) => (
            <Select.Option key={each.name} value={each.name}>
              {`${each.label} (${each.name})`}
            </Select.Option>
          ))}
        </Select>
      </FormControl>
      <Button loading={state === "sending"} onClick={() => void add()}>
        Share
      </Button>
    </fieldset>
  );
}
