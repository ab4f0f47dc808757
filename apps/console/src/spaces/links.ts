import type { Owner } from "@copilot-spaces/react";
import { linkOptions } from "@tanstack/react-router";

/** Where the spaces of an owner are. */
export function ownerLink(owner: Owner) {
  return owner.org === undefined
    ? linkOptions({ to: "/spaces/users/$username", params: { username: owner.username } })
    : linkOptions({ to: "/spaces/orgs/$org", params: { org: owner.org } });
}

/** Where a space of an owner is made. */
export function newSpaceLink(owner: Owner) {
  return owner.org === undefined
    ? linkOptions({ to: "/spaces/users/$username/new", params: { username: owner.username } })
    : linkOptions({ to: "/spaces/orgs/$org/new", params: { org: owner.org } });
}

/** Where a space is. */
export function spaceLink(owner: Owner, number: number) {
  const space_number = `${number}`;
  return owner.org === undefined
    ? linkOptions({ to: "/spaces/users/$username/$space_number", params: { username: owner.username, space_number } })
    : linkOptions({ to: "/spaces/orgs/$org/$space_number", params: { org: owner.org, space_number } });
}

/** Where a space is changed. */
export function editSpaceLink(owner: Owner, number: number) {
  const space_number = `${number}`;
  return owner.org === undefined
    ? linkOptions({
        to: "/spaces/users/$username/$space_number/edit",
        params: { username: owner.username, space_number },
      })
    : linkOptions({ to: "/spaces/orgs/$org/$space_number/edit", params: { org: owner.org, space_number } });
}
