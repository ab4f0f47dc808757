import { FormControl, Select, Textarea, TextInput } from "@primer/react";
import type { ReactElement } from "react";
import { isSameOwner, ownerName } from "../owner/owner.ts";
import { useOwners } from "../owner/use-owners.ts";
import { narrowBaseRole } from "../roles.ts";
import { fieldId, problemOf, type StepProps } from "./step.tsx";

/** The first step: the owner, the name and what it is for. */
export function NameStep({ draft, problems, isNew, onChange }: StepProps): ReactElement {
  const { owners } = useOwners();
  const all = owners.some((each) => isSameOwner(each, draft.owner)) ? owners : [draft.owner, ...owners];
  const chosen = all.findIndex((each) => isSameOwner(each, draft.owner));
  const chooseOwner = (index: number) => {
    const owner = all[index];
    if (owner === undefined) return;
    if (owner.org !== undefined) return onChange({ owner });
    // A user's space has neither teams nor more than viewers.
    const collaborators = draft.collaborators.filter(({ actor_type }) => actor_type === "User");
    onChange({ owner, base_role: narrowBaseRole(draft.base_role), collaborators });
  };
  return (
    <>
      {isNew && (
        <FormControl required>
          <FormControl.Label>Owner</FormControl.Label>
          <Select value={`${chosen}`} onChange={({ target: { value } }) => chooseOwner(Number(value))}>
            {all.map((each, index) => (
              <Select.Option key={`${each.org === undefined}${ownerName(each)}`} value={`${index}`}>
                {ownerName(each)}
                {each.org === undefined ? "" : " (organization)"}
              </Select.Option>
            ))}
          </Select>
        </FormControl>
      )}
      <FormControl id={fieldId("name")} required>
        <FormControl.Label>Name</FormControl.Label>
        <TextInput block value={draft.name} onChange={({ target: { value } }) => onChange({ name: value })} />
        {problemOf(problems, "name")}
      </FormControl>
      <FormControl id={fieldId("description")}>
        <FormControl.Label>Description</FormControl.Label>
        <Textarea
          block
          rows={3}
          resize="vertical"
          value={draft.description}
          onChange={({ target: { value } }) => onChange({ description: value })}
        />
        <FormControl.Caption>What the space is for.</FormControl.Caption>
        {problemOf(problems, "description")}
      </FormControl>
    </>
  );
}
