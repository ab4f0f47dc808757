import { type Cursor, InvalidResponseError, type Page, readPage } from "@copilot-spaces/client";
import type { InfiniteData, SkipToken } from "@tanstack/react-query";
import { queryKeyOf } from "../keys/query-key-of.ts";
import { asData, asTaggedKey, skipIn } from "../types/inference.ts";
import type { InfiniteQuerySettings, SpacesInfiniteQueryOptions } from "../types/query-options.ts";
import { type Call, send } from "./send.ts";

/** Where a page of a list begins or ends; the first page has neither. */
export interface PageParam extends Cursor {
  /** Set on a cursor that has come before: to follow it would go round in circles. */
  readonly repeated?: true;
}

/**
 * Options of a query that comes in pages, by the cursors of the `Link` header, in both directions.
 * @param field - the field of the answers that holds the items
 */
export function infiniteQuery<Item, Selected, Skip extends SkipToken>(
  call: Call & { readonly field: string },
  settings?: InfiniteQuerySettings<Page<Item>, PageParam, Selected>,
): SpacesInfiniteQueryOptions<Page<Item>, PageParam, Selected, Skip> {
  const { field, ...request } = call;
  const { after, before, ...query }: Readonly<Record<string, unknown>> & Cursor = Object(request.query);
  return {
    ...settings,
    // The client has retried already, where that makes sense.
    retry: settings?.retry ?? false,
    queryKey: asTaggedKey<InfiniteData<Page<Item>, PageParam>>(queryKeyOf(request, "infinite")),
    queryFn:
      skipIn<Skip>(call.path) ??
      (async ({ signal, pageParam: { repeated, ...cursor } }) => {
        if (repeated) {
          const details = { route: call.route, status: 200, headers: new Headers() };
          throw new InvalidResponseError("the same cursor came twice", details);
        }
        const answer = await send({ ...request, query: { ...query, ...cursor } }, { signal });
        const items = asData<Readonly<Record<string, Item[] | undefined>>>(Object(answer.data))[field];
        return readPage(answer, items, new URL(call.client.baseUrl).origin);
      }),
    initialPageParam: cursorOf({ after, before }),
    getNextPageParam: ({ next }, _pages, _param, params) => follow("after", next, params),
    getPreviousPageParam: ({ previous }, _pages, _param, params) => follow("before", previous, params),
  };
}

function follow(
  direction: keyof Cursor,
  cursor: string | undefined,
  seen: readonly PageParam[],
): PageParam | undefined {
  if (cursor === undefined) {
    return undefined;
  }
  const repeated = seen.some((param) => param[direction] === cursor);
  return { [direction]: cursor, ...(repeated && { repeated }) };
}

/** Without fields that are `undefined`: page parameters are stored, and JSON has none. */
function cursorOf({ after, before }: Cursor): PageParam {
  return { ...(after !== undefined && { after }), ...(before !== undefined && { before }) };
}
