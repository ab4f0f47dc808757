import { mutation } from "../coherence/mutation.ts";
import { ownerRoute } from "../keys/owner-route.ts";
import type { MutationSettings, SpacesMutationOptions } from "../types/mutation-options.ts";
import type { OwnerBody, OwnerData, OwnerPath } from "../types/owner.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

type Create = "POST /orgs/{org}/copilot-spaces";
type Update = "PUT /orgs/{org}/copilot-spaces/{space_number}";
type Delete = "DELETE /orgs/{org}/copilot-spaces/{space_number}";

/**
 * Options that create a space. Its list is right, and the space is in the cache, when it settles.
 * @example
 * const { mutate } = useMutation(createSpaceMutationOptions(client, { org: "octo-org" }));
 */
export function createSpaceMutationOptions<const Path extends OwnerPath<Create>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Create>, OwnerBody<Path, Create>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Create>, OwnerBody<Path, Create>, OnMutateResult> {
  const route = ownerRoute("POST /orgs/{org}/copilot-spaces", path);
  return mutation({ client, route, path }, settings);
}

/**
 * Options that change what the body names. Lists and the space show it at once.
 */
export function updateSpaceMutationOptions<const Path extends OwnerPath<Update>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Update>, OwnerBody<Path, Update>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Update>, OwnerBody<Path, Update>, OnMutateResult> {
  const route = ownerRoute("PUT /orgs/{org}/copilot-spaces/{space_number}", path);
  return mutation({ client, route, path }, settings);
}

/**
 * Options that delete a space. Lists are without it at once, and the cache when it settles.
 */
export function deleteSpaceMutationOptions<const Path extends OwnerPath<Delete>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Delete>, OwnerBody<Path, Delete>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Delete>, OwnerBody<Path, Delete>, OnMutateResult> {
  const route = ownerRoute("DELETE /orgs/{org}/copilot-spaces/{space_number}", path);
  return mutation({ client, route, path }, settings);
}
