import type { Owner, SpaceRecord } from "../world/records.ts";
import type { Viewer } from "../world/space-index.ts";
import type { World } from "../world/world.ts";
import type { Actor } from "./actor.ts";

/** What somebody is in a space, from least to most. An owner may do all that an admin may, and more in a user's space. */
export const roles = ["none", "reader", "writer", "admin", "owner"] as const;

/** See {@link roles}. */
export type Role = (typeof roles)[number];

/** Whether a role is at least another one. */
export function reaches(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/**
 * What somebody is in a space: the most that follows from owning it, having made it, having been added to it, oneself or
 * with a team, and its base role. In an organization nobody but members is anything.
 */
export function roleIn(world: World, { user }: Actor, space: SpaceRecord): Role {
  const { owner, base_role, collaborators } = space;
  const base: Role = base_role === "no_access" ? "none" : base_role;
  if (owner.type === "User" && owner.id === user.id) return "owner";
  const membership = owner.type === "Organization" ? world.membership(owner.id, user.id) : undefined;
  if (owner.type === "Organization" && membership === undefined) return "none";
  if (membership === "admin") return "owner";
  if (space.creator_id === user.id) return "admin";
  const teams = new Set(world.teamsOf(user.id).map(({ id }) => id));
  const granted = collaborators
    .filter(({ actor_type, actor_id }) => (actor_type === "User" ? actor_id === user.id : teams.has(actor_id)))
    .map(({ role }) => role);
  return granted.reduce<Role>((most, role) => (reaches(role, most) ? role : most), base);
}

/** The same for a list, where the index finds the spaces in which somebody is anything at all. */
export function viewerOf(world: World, { user }: Actor, owner: Owner): Viewer {
  const membership = owner.type === "Organization" ? world.membership(owner.id, user.id) : undefined;
  const everything = owner.type === "User" ? owner.id === user.id : membership === "admin";
  const inside = owner.type === "User" || membership !== undefined;
  const teamIds = owner.type === "Organization" ? world.teamsOf(user.id).map(({ id }) => id) : [];
  return { everything, open: inside, userId: user.id, teamIds };
}
