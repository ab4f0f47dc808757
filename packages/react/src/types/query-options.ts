import type { CopilotSpacesError } from "@copilot-spaces/client";
import type {
  DataTag,
  InfiniteData,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataInfiniteOptions,
  UndefinedInitialDataOptions,
} from "@tanstack/react-query";

/** What is this package's own business in a query. */
type Ours = "queryKey" | "queryFn" | "queryHash" | "queryKeyHashFn";

/** What one may say of a query besides what it reads: `select`, `enabled`, `staleTime`, `placeholderData` and so on. */
export type QuerySettings<Data, Selected = Data> = Omit<
  UndefinedInitialDataOptions<Data, CopilotSpacesError, Selected, QueryKey>,
  Ours
>;

/** Options for `useQuery`, `useSuspenseQuery`, `queryClient.query()` and whatever else takes query options. */
export type SpacesQueryOptions<Data, Selected = Data, Skip = never> = QuerySettings<Data, Selected> & {
  queryKey: DataTag<QueryKey, Data, CopilotSpacesError>;
  queryFn: QueryFunction<Data, QueryKey> | Skip;
};

/** The same for a list in pages, `maxPages` included. */
export type InfiniteQuerySettings<PageData, PageParam, Selected = InfiniteData<PageData, PageParam>> = Omit<
  UndefinedInitialDataInfiniteOptions<PageData, CopilotSpacesError, Selected, QueryKey, PageParam>,
  Ours | "initialPageParam" | "getNextPageParam" | "getPreviousPageParam"
>;

/** Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and `queryClient.infiniteQuery()`. */
export type SpacesInfiniteQueryOptions<
  PageData,
  PageParam,
  Selected = InfiniteData<PageData, PageParam>,
  Skip = never,
> = InfiniteQuerySettings<PageData, PageParam, Selected> & {
  queryKey: DataTag<QueryKey, InfiniteData<PageData, PageParam>, CopilotSpacesError>;
  queryFn: QueryFunction<PageData, QueryKey, PageParam> | Skip;
  initialPageParam: PageParam;
  getNextPageParam: (last: PageData, pages: PageData[], param: PageParam, params: PageParam[]) => PageParam | undefined;
  getPreviousPageParam: (
    first: PageData,
    pages: PageData[],
    param: PageParam,
    params: PageParam[],
  ) => PageParam | undefined;
};
