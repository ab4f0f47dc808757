import { type Owner, type SpacesData, spacesInfiniteQueryOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import type { SpaceSummary } from "@copilot-spaces/types";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";

/** How many spaces are asked for at once: as many as the API gives. */
const pageSize = 100;

/** As many pages are kept when one leaves: after a change, all that are kept are asked for again, one by one. */
const keptPages = 5;

/** The spaces of an owner, as far as they have been loaded. */
export interface LoadedSpaces {
  readonly spaces: readonly SpaceSummary[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Whether all that is left is being loaded. */
  readonly isLoadingRest: boolean;
  readonly loadMore: () => void;
  /** Loads what is left, page by page, until `stop`. */
  readonly loadRest: () => void;
  readonly stop: () => void;
  readonly retry: () => void;
}

export function useAllSpaces(owner: Owner): LoadedSpaces {
  const client = useCopilotSpacesClient();
  const options = spacesInfiniteQueryOptions(client, { ...owner, per_page: pageSize });
  const { data, isPending, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(options);
  useShortMemory(options.queryKey);
  const wanted = useRef(false);
  const [isLoadingRest, setLoadingRest] = useState(false);
  useEffect(
    () => () => {
      wanted.current = false;
    },
    [],
  );
  const spaces = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const loadRest = async () => {
    wanted.current = true;
    setLoadingRest(true);
    for (let more = true; more && wanted.current; ) {
      const result = await fetchNextPage();
      more = result.hasNextPage && !result.isError;
    }
    setLoadingRest(false);
  };
  return {
    spaces,
    isPending,
    error,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    isLoadingRest,
    loadMore: () => {
      if (!isFetchingNextPage) void fetchNextPage();
    },
    loadRest: () => void loadRest(),
    stop: () => {
      wanted.current = false;
    },
    retry: () => void (data === undefined ? refetch() : fetchNextPage()),
  };
}

/** Forgets the pages at the end of a long list when one leaves it. */
function useShortMemory(queryKey: readonly unknown[]): void {
  const queries = useQueryClient();
  const key = JSON.stringify(queryKey);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is a new array each time, with the same things in it.
  useEffect(
    () => () => {
      queries.setQueryData<SpacesData>(queryKey, (data) => {
        if (data === undefined || data.pages.length <= keptPages) return data;
        return { pages: data.pages.slice(0, keptPages), pageParams: data.pageParams.slice(0, keptPages) };
      });
    },
    [queries, key],
  );
}
