import { mutation } from "../coherence/mutation.ts";
import { ownerRoute } from "../keys/owner-route.ts";
import type { MutationSettings, SpacesMutationOptions } from "../types/mutation-options.ts";
import type { OwnerBody, OwnerData, OwnerPath } from "../types/owner.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

type Add = "POST /orgs/{org}/copilot-spaces/{space_number}/collaborators";
type Set = "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}";
type Remove = "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}";

/**
 * Options that share a space with somebody.
 */
export function addCollaboratorMutationOptions<const Path extends OwnerPath<Add>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Add>, OwnerBody<Path, Add>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Add>, OwnerBody<Path, Add>, OnMutateResult> {
  const route = ownerRoute("POST /orgs/{org}/copilot-spaces/{space_number}/collaborators", path);
  return mutation({ client, route, path }, settings);
}

/**
 * Options that give a collaborator another role, which the list shows at once. `no_access` removes the collaborator; there is no data then.
 */
export function setCollaboratorMutationOptions<const Path extends OwnerPath<Set>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Set>, OwnerBody<Path, Set>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Set>, OwnerBody<Path, Set>, OnMutateResult> {
  const route = ownerRoute(
    "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    path,
  );
  return mutation({ client, route, path }, settings);
}

/**
 * Options that end the sharing with somebody. The list is without them at once.
 */
export function removeCollaboratorMutationOptions<const Path extends OwnerPath<Remove>, OnMutateResult = unknown>(
  client: SpacesClient,
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Remove>, OwnerBody<Path, Remove>, OnMutateResult>,
): SpacesMutationOptions<OwnerData<Path, Remove>, OwnerBody<Path, Remove>, OnMutateResult> {
  const route = ownerRoute(
    "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    path,
  );
  return mutation({ client, route, path }, settings);
}
