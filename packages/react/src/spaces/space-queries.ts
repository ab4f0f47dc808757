import type { Page } from "@copilot-spaces/client";
import type { SpaceSummary } from "@copilot-spaces/types";
import type { InfiniteData } from "@tanstack/react-query";
import { ownerRoute } from "../keys/owner-route.ts";
import { infiniteQuery, type PageParam } from "../queries/infinite-query.ts";
import { singleQuery } from "../queries/single-query.ts";
import type { OwnerData, OwnerListInput, OwnerQueryPath, SkipIn } from "../types/owner.ts";
import type {
  InfiniteQuerySettings,
  QuerySettings,
  SpacesInfiniteQueryOptions,
  SpacesQueryOptions,
} from "../types/query-options.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

type List = "GET /orgs/{org}/copilot-spaces";
type Get = "GET /orgs/{org}/copilot-spaces/{space_number}";

/** What names a list of spaces: the owner and, beside it, `per_page` and a cursor to start from; or `skipToken`. */
export type SpacesInput = OwnerListInput<List>;

/** What names a space in a query: its owner and its number, or `skipToken`. */
export type SpaceQueryPath = OwnerQueryPath<Get>;

/** The pages of a list of spaces that have been fetched. */
export type SpacesData = InfiniteData<Page<SpaceSummary>, PageParam>;

/**
 * Options of the list of an organization's or a user's spaces, in pages.
 * @example
 * const { data, fetchNextPage } = useSuspenseInfiniteQuery(spacesInfiniteQueryOptions(client, { org: "octo-org" }));
 */
export function spacesInfiniteQueryOptions<const Input extends SpacesInput, Selected = SpacesData>(
  client: SpacesClient,
  input: Input,
  settings?: InfiniteQuerySettings<Page<SpaceSummary>, PageParam, Selected>,
): SpacesInfiniteQueryOptions<Page<SpaceSummary>, PageParam, Selected, SkipIn<Input>> {
  const { org, username, ...query }: { org?: unknown; username?: unknown } = Object(input);
  const path = typeof input === "symbol" ? input : { org, username };
  const route = ownerRoute("GET /orgs/{org}/copilot-spaces", path);
  return infiniteQuery({ client, route, path, query, field: "spaces" }, settings);
}

/**
 * Options of one space, with its instructions and resources.
 * @example
 * const space = await queryClient.query(spaceQueryOptions(client, { org: "octo-org", space_number: 3 }));
 */
export function spaceQueryOptions<const Path extends SpaceQueryPath, Selected = OwnerData<Path, Get>>(
  client: SpacesClient,
  path: Path,
  settings?: QuerySettings<OwnerData<Path, Get>, Selected>,
): SpacesQueryOptions<OwnerData<Path, Get>, Selected, SkipIn<Path>> {
  const route = ownerRoute("GET /orgs/{org}/copilot-spaces/{space_number}", path);
  return singleQuery({ client, route, path }, settings);
}
