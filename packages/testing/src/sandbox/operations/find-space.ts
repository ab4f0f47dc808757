import { refuseAccount, seesResources } from "../access/grants.ts";
import { type Role, reaches, roleIn } from "../access/roles.ts";
import type { Owner, SpaceRecord } from "../world/records.ts";
import type { Call } from "./handler.ts";
import { forbidden, notFound } from "./refusal.ts";

/** Whose spaces a request is about. @throws Refusal 404 for nobody, 403 where the token was not granted access */
export function findOwner({ world, path, actor }: Call): Owner {
  const owner: Owner | undefined =
    path["org"] !== undefined
      ? typed("Organization", world.organizationByLogin(path["org"]))
      : typed("User", world.userByLogin(path["username"] ?? ""));
  if (owner === undefined) throw notFound();
  const refusal = refuseAccount(world, owner, actor.token);
  if (refusal !== undefined) throw refusal;
  return owner;
}

function typed(type: Owner["type"], account: { readonly id: number } | undefined): Owner | undefined {
  return account && { type, id: account.id };
}

/** What a request needs to be in a space: in an organization's, and in a user's. */
export interface NeededRole {
  readonly inOrganization: Role;
  readonly ofUser: Role;
}

/** The space that a request is about, and what the caller is in it. */
export interface FoundSpace {
  readonly space: SpaceRecord;
  readonly role: Role;
}

/** @throws Refusal 404 where the caller may not know of it, 403 where it may not do this */
export function findSpace(call: Call, needed: NeededRole | Role): FoundSpace {
  const { world, actor } = call;
  const owner = findOwner(call);
  const number = call.path["space_number"] ?? "";
  const space = /^\d+$/.test(number) ? world.space(owner, Number(number)) : undefined;
  const role = space === undefined ? "none" : roleIn(world, actor, space);
  if (space === undefined || role === "none" || !seesResources(world, actor, space)) throw notFound();
  requireRole(role, typeof needed === "string" ? needed : needed[owner.type === "User" ? "ofUser" : "inOrganization"]);
  return { space, role };
}

/** @throws Refusal 403 */
export function requireRole(role: Role, needed: Role): void {
  if (!reaches(role, needed)) throw forbidden(`This needs the role ${needed} in the space, and yours is ${role}.`);
}
