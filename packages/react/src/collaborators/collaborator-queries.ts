import { ownerRoute } from "../keys/owner-route.ts";
import { singleQuery } from "../queries/single-query.ts";
import type { OwnerData, OwnerQueryPath, SkipIn } from "../types/owner.ts";
import type { QuerySettings, SpacesQueryOptions } from "../types/query-options.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

type List = "GET /orgs/{org}/copilot-spaces/{space_number}/collaborators";

/** What names the collaborators of a space in a query: its owner and its number, or `skipToken`. */
export type CollaboratorsQueryPath = OwnerQueryPath<List>;

/** Options of the list of whom a space is shared with, which has no pages. */
export function collaboratorsQueryOptions<const Path extends CollaboratorsQueryPath, Selected = OwnerData<Path, List>>(
  client: SpacesClient,
  path: Path,
  settings?: QuerySettings<OwnerData<Path, List>, Selected>,
): SpacesQueryOptions<OwnerData<Path, List>, Selected, SkipIn<Path>> {
  const route = ownerRoute("GET /orgs/{org}/copilot-spaces/{space_number}/collaborators", path);
  return singleQuery({ client, route, path }, settings);
}
