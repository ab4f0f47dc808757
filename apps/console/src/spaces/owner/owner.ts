import type { Owner } from "@copilot-spaces/react";

/** The name of an owner: an organization's or a user's. */
export function ownerName(owner: Owner): string {
  return owner.org ?? owner.username;
}

/** Whether two owners are the same; GitHub does not tell upper from lower case in names. */
export function isSameOwner(one: Owner, other: Owner): boolean {
  return (
    (one.org === undefined) === (other.org === undefined) &&
    ownerName(one).toLowerCase() === ownerName(other).toLowerCase()
  );
}

/** Reads what names an owner in an address; `undefined` where nothing does. */
export function readOwner({ org, username }: { readonly org?: string; readonly username?: string }): Owner | undefined {
  if (org !== undefined) return { org };
  return username === undefined ? undefined : { username };
}
