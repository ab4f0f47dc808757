import type { CreateSpaceForOrg, UpdateSpaceForOrg } from "@copilot-spaces/types";
import type { Actor } from "../access/actor.ts";
import { renderSpace, renderSpaceSummary } from "../render/space.ts";
import type { Owner, SpaceRecord } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { findOwner, findSpace, requireRole } from "./find-space.ts";
import { type Handler, withBody } from "./handler.ts";
import { forbidden, invalid } from "./refusal.ts";
import { changeResources } from "./resource-changes.ts";
import { findPage } from "./space-pages.ts";

/** Lists the spaces that the caller may read, by pages. */
export const listSpaces: Handler = (call) => {
  const { world, actor, origins } = call;
  const owner = findOwner(call);
  requireMembership(world, actor, owner);
  const { spaces, links } = findPage(call, owner);
  return { status: 200, body: { spaces: spaces.map((space) => renderSpaceSummary(world, space, origins)) }, links };
};

/** Creates a space, with the resources that the request attaches to it. */
export const createSpace: Handler = withBody<CreateSpaceForOrg>((call, readBody) => {
  const { world, actor, timestamp } = call;
  const owner = findOwner(call);
  requireCreator(world, actor, owner);
  const body = readBody();
  requireName(body.name);
  const space: SpaceRecord = {
    id: world.nextId("space"),
    number: world.nextNumber(owner),
    owner,
    creator_id: actor.user.id,
    name: body.name,
    description: body.description ?? null,
    general_instructions: body.general_instructions ?? null,
    base_role: body.base_role ?? "no_access",
    created_at: timestamp,
    updated_at: timestamp,
    resources: changeResources(call, [], body.resources_attributes ?? []),
    collaborators: [],
  };
  return { status: 201, body: renderSpace(world, space, call.origins), changes: [{ put: "space", space }] };
});

/** Shows a space. */
export const getSpace: Handler = (call) => {
  const { space } = findSpace(call, "reader");
  return { status: 200, body: renderSpace(call.world, space, call.origins) };
};

/** Changes the fields that are sent. In a user's space nobody but its owner may; the base role takes an admin. */
export const updateSpace: Handler = withBody<UpdateSpaceForOrg>((call, readBody) => {
  const { space, role } = findSpace(call, { inOrganization: "writer", ofUser: "owner" });
  const body = readBody();
  const { resources_attributes, ...fields } = body;
  if (fields.base_role !== undefined && fields.base_role !== space.base_role) requireRole(role, "admin");
  if (fields.name !== undefined) requireName(fields.name);
  const changed: SpaceRecord = {
    ...space,
    ...fields,
    resources: changeResources(call, space.resources, resources_attributes ?? []),
    updated_at: Object.keys(body).length > 0 ? call.timestamp : space.updated_at,
  };
  const rendered = renderSpace(call.world, changed, call.origins);
  return { status: 200, body: rendered, changes: [{ put: "space", space: changed }] };
});

/** Deletes a space and everything in it. */
export const deleteSpace: Handler = (call) => {
  const { space } = findSpace(call, { inOrganization: "admin", ofUser: "owner" });
  return { status: 204, changes: [{ delete: "space", owner: space.owner, number: space.number }] };
};

function requireMembership(world: World, { user }: Actor, owner: Owner): void {
  if (owner.type === "User" || world.membership(owner.id, user.id) !== undefined) return;
  throw forbidden(`You must be a member of ${world.loginOf(owner)} to see its spaces.`);
}

function requireCreator(world: World, { user }: Actor, owner: Owner): void {
  if (owner.type === "User") {
    if (owner.id !== user.id) throw forbidden("You can create spaces for your own account only.");
    return;
  }
  const membership = world.membership(owner.id, user.id);
  const open = world.organization(owner.id)?.members_can_create_spaces === true;
  if (membership === "admin" || (membership === "member" && open)) return;
  throw forbidden(`You may not create spaces in ${world.loginOf(owner)}.`);
}

function requireName(name: string): void {
  if (name.trim() !== "") return;
  throw invalid({ resource: "CopilotSpace", field: "name", code: "missing_field", message: "name must not be blank" });
}
