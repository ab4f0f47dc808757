import { ownerRoute } from "../keys/owner-route.ts";
import { singleQuery } from "../queries/single-query.ts";
import type { OwnerData, OwnerQueryPath, SkipIn } from "../types/owner.ts";
import type { QuerySettings, SpacesQueryOptions } from "../types/query-options.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

type List = "GET /orgs/{org}/copilot-spaces/{space_number}/resources";
type Get = "GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}";

/** What names the resources of a space in a query: its owner and its number, or `skipToken`. */
export type ResourcesQueryPath = OwnerQueryPath<List>;

/** What names a resource in a query, or `skipToken`. */
export type ResourceQueryPath = OwnerQueryPath<Get>;

/** Options of the list of a space's resources, which has no pages. */
export function resourcesQueryOptions<const Path extends ResourcesQueryPath, Selected = OwnerData<Path, List>>(
  client: SpacesClient,
  path: Path,
  settings?: QuerySettings<OwnerData<Path, List>, Selected>,
): SpacesQueryOptions<OwnerData<Path, List>, Selected, SkipIn<Path>> {
  const route = ownerRoute("GET /orgs/{org}/copilot-spaces/{space_number}/resources", path);
  return singleQuery({ client, route, path }, settings);
}

/** Options of one resource. */
export function resourceQueryOptions<const Path extends ResourceQueryPath, Selected = OwnerData<Path, Get>>(
  client: SpacesClient,
  path: Path,
  settings?: QuerySettings<OwnerData<Path, Get>, Selected>,
): SpacesQueryOptions<OwnerData<Path, Get>, Selected, SkipIn<Path>> {
  const route = ownerRoute("GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}", path);
  return singleQuery({ client, route, path }, settings);
}
