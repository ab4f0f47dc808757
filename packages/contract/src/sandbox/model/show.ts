import { organizations } from "./cast.ts";
import type { ModelCollaborator, ModelResource, ModelSpace } from "./model-world.ts";

/** A space as lists show it: the fields that matter. `undefined` says that the field is not there, or null. */
export function summaryOf({ id, owner, number, name, description, creator, created_at }: ModelSpace) {
  return {
    id,
    number,
    name,
    description,
    owner: { login: owner, type: owner in organizations ? "Organization" : "User" },
    creator: { login: creator },
    created_at,
    base_role: undefined,
    general_instructions: undefined,
    resources_attributes: undefined,
  };
}

/** A space by itself. */
export function spaceOf(space: ModelSpace) {
  const { base_role, general_instructions, resources } = space;
  const resources_attributes = resources.map(({ created_at: _, ...resource }) => resource);
  return { ...summaryOf(space), base_role, general_instructions, resources_attributes };
}

/** A resource by itself. */
export function resourceOf({ id, resource_type, metadata, created_at }: ModelResource) {
  return { id, resource_type, metadata, created_at };
}

/** A collaborator: a user by login, a team by slug. */
export function collaboratorOf({ actor_type, handle, role }: ModelCollaborator) {
  return { actor_type, role, ...(actor_type === "User" ? { login: handle } : { slug: handle }) };
}
