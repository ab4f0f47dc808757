import type { BaseRole, CollaboratorRole, UserSpaceBaseRole } from "@copilot-spaces/types";

/** A role: GitHub's word for it on its pages beside the API's. */
export interface Role<Name extends BaseRole = BaseRole> {
  /** As the API has it. */
  readonly name: Name;
  /** As GitHub's pages have it. */
  readonly label: string;
  readonly may: string;
}

const noAccess = { name: "no_access", label: "No access", may: "Only those it is shared with." } as const;
const viewer = { name: "reader", label: "Viewer", may: "See the space, and use it in conversations." } as const;
const editor = { name: "writer", label: "Editor", may: "Change instructions and sources, too." } as const;
const admin = { name: "admin", label: "Admin", may: "Everything, sharing and deleting included." } as const;

/** What a collaborator may have. */
export const collaboratorRoles = [viewer, editor, admin] as const satisfies readonly Role<CollaboratorRole>[];

/** What everybody in an organization may have. */
export const baseRoles = [noAccess, viewer, editor, admin] as const satisfies readonly Role[];

/** What everybody may have of a user's space. */
export const userSpaceBaseRoles = [noAccess, viewer] as const satisfies readonly Role<UserSpaceBaseRole>[];

/** GitHub's word for a role; the API's own where it has one that this page does not know. */
export function labelRole(name: string): string {
  return baseRoles.find((role) => role.name === name)?.label ?? name;
}

/** A role as a user's space takes it. */
export function narrowBaseRole(role: BaseRole): UserSpaceBaseRole {
  return role === "no_access" ? "no_access" : "reader";
}
