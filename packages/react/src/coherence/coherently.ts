import type { Query, QueryClient } from "@tanstack/react-query";
import { segmentsOf } from "../keys/query-key-of.ts";
import { type Change, startsWith } from "./change.ts";
import { ledgerOf } from "./ledger.ts";
import { putAnswer } from "./put-answer.ts";
import { refresh, retire } from "./refresh.ts";

/**
 * Sends a mutation and keeps the cache right: shows at once what it is expected to do, puts the answer where it
 * belongs, and does not settle before every mounted query that it reaches is as the server has it. Where another
 * mutation under way reaches a query too, the last of them fetches it, once.
 */
export async function coherently<Data>(
  queryClient: QueryClient,
  change: Change,
  sendIt: () => Promise<Data>,
): Promise<Data> {
  const ledger = ledgerOf(queryClient, change.client);
  ledger.begin(change);
  try {
    const data = await sendIt();
    change.outcome = { data };
    return data;
  } catch (error) {
    change.outcome = { error };
    throw error;
  } finally {
    const queries = ledger.end(change);
    const known = putAnswer(queryClient, change);
    change.rivals.clear();
    await settle(
      queryClient,
      change,
      queries.filter((query) => query !== known),
    );
  }
}

async function settle(queryClient: QueryClient, change: Change, queries: readonly Query[]): Promise<void> {
  const deleted = change.removes && change.outcome !== undefined && "data" in change.outcome;
  const refreshing = queries.map((query) => {
    if (deleted && startsWith(segmentsOf(query.queryKey), change.place)) {
      return retire(query, queryClient.getQueryCache());
    }
    return refresh(query);
  });
  await Promise.all(refreshing);
}
