import type { Route } from "@copilot-spaces/client";
import type { PathOf } from "../types/operation.ts";
import type { Owner } from "../types/owner.ts";
import type { SpacesClient } from "../types/spaces-client.ts";
import { clientKey } from "./client-key.ts";
import { ownerRoute } from "./owner-route.ts";
import { routeSegments } from "./route-segments.ts";

/** A prefix of keys: whatever it addresses, and everything below that. */
export type KeyPrefix = readonly unknown[];

/**
 * The prefix of all spaces of an organization or a user, with everything in them.
 * @example
 * queryClient.invalidateQueries({ queryKey: ownerKey(client, { org: "octo-org" }) });
 */
export function ownerKey(client: SpacesClient, owner: Owner): KeyPrefix {
  return [...clientKey(client), ...routeSegments(ownerRoute("GET /orgs/{org}/copilot-spaces", owner), owner)];
}

/** The prefix of one space, its resources and its collaborators. */
export function spaceKey(client: SpacesClient, path: Owner & { readonly space_number: number }): KeyPrefix {
  return [...ownerKey(client, path), `${path.space_number}`];
}

/** The prefix of what an operation reads or changes, and of everything below it. */
export function operationKey<R extends Route>(client: SpacesClient, route: R, path: PathOf<R>): KeyPrefix {
  return [...clientKey(client), ...routeSegments(route, path)];
}
