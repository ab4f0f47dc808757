import { type Login, organizations } from "./cast.ts";
import type { ModelSpace } from "./model-world.ts";

/** What somebody is in a space, from least to most. */
const roles = ["none", "reader", "writer", "admin", "owner"] as const;

/** A word of `roles`. */
export type Role = (typeof roles)[number];

/** Whether a role is at least another. */
export function reaches(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/**
 * What somebody is in a space. Outside an organization one is nothing in its spaces; its admins may do everything, and
 * who made a space is its admin; everybody else is the most of what the base role and having been added, alone or with
 * a team, make of them.
 */
export function roleIn(space: ModelSpace, login: Login): Role {
  const organization = organizations[space.owner];
  if (organization === undefined ? space.owner === login : organization.admins.includes(login)) return "owner";
  if (organization !== undefined && !organization.members.includes(login)) return "none";
  if (organization !== undefined && space.creator === login) return "admin";
  const given = space.collaborators
    .filter(({ actor_type, handle }) =>
      actor_type === "User" ? handle === login : organization?.teams[handle]?.members.includes(login),
    )
    .map(({ role }): Role => role);
  const base: Role = space.base_role === "no_access" ? "none" : space.base_role;
  return given.reduce((most, role) => (reaches(role, most) ? role : most), base);
}
