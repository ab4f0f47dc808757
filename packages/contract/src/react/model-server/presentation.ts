import { operationsTable } from "@copilot-spaces/types/operations";
import type { Collaborator, Owner, Resource, Space } from "./state.ts";

/** The document's own examples: what the model does not care about is as it is there. */
const spaceOf = { orgs: example("copilot-spaces/get-for-org"), users: example("copilot-spaces/get-for-user") };
const people = Object(example("copilot-spaces/list-collaborators-for-org")).collaborators;

/** A space as a list shows it. */
export function summaryOf(owner: Owner, space: Space): object {
  const { resources_attributes: _, general_instructions: __, base_role: ___, ...common } = spaceOf[owner.kind];
  return {
    ...common,
    id: space.id,
    number: space.number,
    name: space.name,
    description: space.description,
    owner: { ...Object(common).owner, login: owner.login },
    created_at: space.createdAt,
    updated_at: space.updatedAt,
    html_url: `https://github.com/copilot/spaces/${owner.login}/${space.number}`,
    api_url: `https://api.github.com/${owner.kind}/${owner.login}/copilot-spaces/${space.number}`,
  };
}

/** A space as it is shown by itself. */
export function detailOf(owner: Owner, space: Space): object {
  const { general_instructions, base_role, resources } = space;
  return {
    ...summaryOf(owner, space),
    general_instructions,
    base_role,
    resources_attributes: resources.map(({ id, resource_type, metadata }) => ({ id, resource_type, metadata })),
  };
}

/** A resource as it is shown by itself, and in the list of a space's resources. */
export function resourceOf(resource: Resource): object {
  return { ...resource, copilot_chat_attachment_id: null };
}

export function collaboratorOf({ actor_type, handle, id, role }: Collaborator): object {
  const example = people.find((each: { actor_type: string }) => each.actor_type === actor_type);
  const names = actor_type === "User" ? { login: handle } : { slug: handle, name: handle };
  return { ...example, ...names, id, role };
}

function example(operation: string): Record<string, unknown> & object {
  const rows: typeof operationsTable.operations = operationsTable.operations;
  const value = rows[operation]?.responses.find(({ status }) => status === 200)?.examples[0]?.value;
  if (typeof value !== "object" || value === null) throw new Error(`${operation} has no example`);
  return { ...value };
}
