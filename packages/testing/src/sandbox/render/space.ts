import type { BaseRole, SpaceOwner, SpaceSummary } from "@copilot-spaces/types";
import type { Origins } from "../http/origins.ts";
import type { Owner, SpaceRecord } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { renderOrganizationOwner } from "./organization.ts";
import { type RenderedSpaceResource, renderSpaceResource } from "./resource.ts";
import { renderUser } from "./user.ts";

/** A space as a list shows it. */
export function renderSpaceSummary(world: World, space: SpaceRecord, origins: Origins): SpaceSummary {
  const { id, number, name, description, owner, creator_id, created_at, updated_at } = space;
  const creator = world.user(creator_id);
  if (creator === undefined) throw new Error(`the creator of space ${id} is missing`);
  const path = owner.type === "User" ? `user/${owner.id}` : `organizations/${owner.id}`;
  return {
    id,
    number,
    name,
    description,
    owner: renderOwner(world, owner, origins),
    creator: renderUser(creator, origins),
    created_at,
    updated_at,
    html_url: `${origins.web}/copilot/spaces/${world.loginOf(owner)}/${number}`,
    api_url: `${origins.api}/${path}/copilot-spaces/${number}`,
  };
}

/** What a space by itself shows beyond its summary. */
interface RenderedSpace extends SpaceSummary {
  readonly general_instructions: string | null;
  readonly base_role: BaseRole;
  readonly resources_attributes: readonly RenderedSpaceResource[];
}

/** A space by itself. */
export function renderSpace(world: World, space: SpaceRecord, origins: Origins): RenderedSpace {
  return {
    ...renderSpaceSummary(world, space, origins),
    general_instructions: space.general_instructions,
    base_role: space.base_role,
    resources_attributes: space.resources.map(renderSpaceResource),
  };
}

function renderOwner(world: World, { type, id }: Owner, origins: Origins): SpaceOwner {
  const organization = type === "Organization" ? world.organization(id) : undefined;
  if (organization !== undefined) return renderOrganizationOwner(organization, origins);
  const user = world.user(id);
  if (user === undefined) throw new Error(`${type} ${id}, who owns a space, is missing`);
  return renderUser(user, origins);
}
