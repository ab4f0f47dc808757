import type { Query, QueryCache } from "@tanstack/react-query";

/**
 * Marks a query stale, and fetches it again if it is mounted or under way: what is under way may have been read before
 * the change.
 * @returns when it is as the server has it; at once where there is nothing to wait for, as offline
 */
export async function refresh(query: Query): Promise<void> {
  query.invalidate();
  if (query.state.fetchStatus !== "idle" || (query.isActive() && !query.isStatic())) {
    const fetched = fetchAgain(query);
    if (query.state.fetchStatus !== "paused") {
      await fetched;
    }
  }
}

/**
 * Drops what was deleted. Where it is still mounted, a few moments are left to the callbacks of the mutation, which may
 * lead elsewhere: React renders that in one task and lets go of queries in another, after painting. What is mounted
 * then asks the server, and has its 404.
 */
export function retire(query: Query, cache: QueryCache, moments = 5): void {
  query.invalidate();
  if (!query.isActive()) {
    cache.remove(query);
  } else if (moments === 0) {
    void fetchAgain(query);
  } else {
    setTimeout(() => retire(query, cache, moments - 1));
  }
}

/** Fetches a query as a whole, and drops its data where the server says that there is nothing (any more). */
async function fetchAgain(query: Query): Promise<void> {
  if (query.state.fetchStatus !== "idle" && query.state.data === undefined) {
    // Only a query with data starts again by itself. Whoever waits for this one gets the new answer.
    query.cancel({ silent: true });
  }
  let again = true;
  while (again) {
    await query.fetch(undefined, { cancelRefetch: true }).catch(() => {
      if (Object(query.state.error).status === 404) {
        query.setState({ data: undefined });
      }
    });
    // `fetchNextPage` takes the place of a fetch under way, and leaves the pages before as they were.
    again = query.state.fetchMeta?.fetchMore !== undefined && query.isActive();
    if (query.state.fetchMeta?.fetchMore) {
      query.invalidate();
    }
  }
}
