import { type Owner, useSpaces } from "@copilot-spaces/react";
import type { SpaceSummary } from "@copilot-spaces/types";
import { useMemo, useRef, useState } from "react";

/** How many spaces are asked for at once: as many as the API gives. */
const pageSize = 100;

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
  const { data, isPending, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useSpaces({
    ...owner,
    per_page: pageSize,
  });
  const wanted = useRef(false);
  const [isLoadingRest, setLoadingRest] = useState(false);
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
