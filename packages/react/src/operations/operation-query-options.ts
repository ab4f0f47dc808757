import type { SkipToken } from "@tanstack/react-query";
import { singleQuery } from "../queries/single-query.ts";
import type { DataOf, PathOf, QueryOf, ReadRoute } from "../types/operation.ts";
import type { SkipIn, Skippable } from "../types/owner.ts";
import type { QuerySettings, SpacesQueryOptions } from "../types/query-options.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

/** What a query of any route takes: `path` and `query`, each only where the route has it. */
export type OperationQueryInput<R extends ReadRoute> = ([PathOf<R>] extends [never]
  ? { readonly path?: never }
  : { readonly path: Skippable<PathOf<R>> }) &
  ([QueryOf<R>] extends [never] ? { readonly query?: never } : { readonly query?: QueryOf<R> });

/**
 * Options of any route of the document that reads.
 * @example
 * const { data: user } = useQuery(operationQueryOptions(client, "GET /user"));
 */
export function operationQueryOptions<
  const R extends ReadRoute,
  const In extends OperationQueryInput<R> | SkipToken,
  Selected = DataOf<R>,
>(
  client: SpacesClient,
  route: R,
  ...[input, settings]: [PathOf<R>] extends [never]
    ? [input?: In, settings?: QuerySettings<DataOf<R>, Selected>]
    : [input: In, settings?: QuerySettings<DataOf<R>, Selected>]
): SpacesQueryOptions<DataOf<R>, Selected, SkipIn<In>> {
  const { path, query }: { path?: unknown; query?: unknown } = Object(input);
  return singleQuery({ client, route, path: typeof input === "symbol" ? input : path, query }, settings);
}
