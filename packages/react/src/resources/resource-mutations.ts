import { mutation } from "../coherence/mutation.ts";
import { ownerRoute } from "../keys/owner-route.ts";
import type { MutationSettings, SpacesMutationOptions } from "../types/mutation-options.ts";
import type { OwnerBody, OwnerData, OwnerPath } from "../types/owner.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

type Create = "POST /orgs/{org}/copilot-spaces/{space_number}/resources";
type Update = "PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}";
type Delete = "DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}";

/**
 * Options that add a resource. Its list and its space show it at once, under an id below 0 until the answer comes.
 */
export function createResourceMutationOptions<const Path extends OwnerPath<Create>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Create>, OwnerBody<Path, Create>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Create>, OwnerBody<Path, Create>, OnMutateResult> {
  const route = ownerRoute("POST /orgs/{org}/copilot-spaces/{space_number}/resources", path);
  return mutation({ client, route, path }, settings);
}

/**
 * Options that change a resource's metadata.
 */
export function updateResourceMutationOptions<const Path extends OwnerPath<Update>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Update>, OwnerBody<Path, Update>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Update>, OwnerBody<Path, Update>, OnMutateResult> {
  const route = ownerRoute("PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}", path);
  return mutation({ client, route, path }, settings);
}

/**
 * Options that remove a resource from its space. Its list and its space are without it at once.
 */
export function deleteResourceMutationOptions<const Path extends OwnerPath<Delete>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Delete>, OwnerBody<Path, Delete>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Delete>, OwnerBody<Path, Delete>, OnMutateResult> {
  const route = ownerRoute("DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}", path);
  return mutation({ client, route, path }, settings);
}
