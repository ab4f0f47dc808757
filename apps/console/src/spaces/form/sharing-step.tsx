import { FormControl, Radio, RadioGroup } from "@primer/react";
import type { ReactElement } from "react";
import { baseRoles, type Role, userSpaceBaseRoles } from "../roles.ts";
import { DraftCollaborators } from "./draft-collaborators.tsx";
import styles from "./space-form.module.css";
import { problemOf, type StepProps } from "./step.tsx";

/** The fourth step: who may do what. */
export function SharingStep({ draft, problems, isNew, onChange }: StepProps): ReactElement {
  const ofOrganization = draft.owner.org !== undefined;
  const roles: readonly Role[] = ofOrganization ? baseRoles : userSpaceBaseRoles;
  return (
    <>
      <RadioGroup name="base_role">
        <RadioGroup.Label>{ofOrganization ? `Everybody in ${draft.owner.org}` : "Everybody"}</RadioGroup.Label>
        <RadioGroup.Caption>
          In the API: <code>base_role</code>
        </RadioGroup.Caption>
        {roles.map(({ name, label, may }) => (
          <FormControl key={name}>
            <Radio value={name} checked={draft.base_role === name} onChange={() => onChange({ base_role: name })} />
            <FormControl.Label>
              {label} <code className={styles["api"]}>{name}</code>
            </FormControl.Label>
            <FormControl.Caption>{may}</FormControl.Caption>
          </FormControl>
        ))}
      </RadioGroup>
      {problemOf(problems, "base_role")}
      {isNew ? (
        <DraftCollaborators draft={draft} problems={problems} onChange={onChange} />
      ) : (
        <p className={styles["aside"]}>People and teams that it is shared with are on the space's own page.</p>
      )}
    </>
  );
}
