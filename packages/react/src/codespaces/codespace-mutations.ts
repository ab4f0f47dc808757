import { mutation } from "../coherence/mutation.ts";
import type { MutationSettings, SpacesMutationOptions } from "../types/mutation-options.ts";
import type { BodyOf, DataOf, PathOf } from "../types/operation.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

type Create = "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces";

/** Options that create a codespace from a pull request. The body may be left out. */
export function createCodespaceFromPullRequestMutationOptions<OnMutateResult = unknown>(
  client: SpacesClient,
  path: PathOf<Create>,
  settings?: MutationSettings<DataOf<Create>, BodyOf<Create>, OnMutateResult>,
): SpacesMutationOptions<DataOf<Create>, BodyOf<Create>, OnMutateResult> {
  return mutation({ client, route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces", path }, settings);
}
