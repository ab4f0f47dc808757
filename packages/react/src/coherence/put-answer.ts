import type { Query, QueryClient } from "@tanstack/react-query";
import type { Terminal } from "../keys/query-key-of.ts";
import { type Change, reaches } from "./change.ts";
import { answeredThing } from "./patch.ts";

const single: Terminal = { type: "single" };

/**
 * Puts the thing that a mutation answered with where a query for it looks, so that nobody asks again.
 * @returns the query that has it now; none where the answer may not be the last word, because another mutation of the
 * same thing was under way
 */
export function putAnswer(queryClient: QueryClient, change: Change): Query | undefined {
  const thing = answeredThing(change);
  const { collection, client, method, rivals, removes } = change;
  if (!thing || removes || !collection?.family.readable) {
    return undefined;
  }
  const place = method === "POST" ? [...collection.place, ...collection.family.names(thing).slice(0, 1)] : change.place;
  if ([...rivals].some((rival) => reaches(rival, place))) {
    return undefined;
  }
  const queryKey = [...client, ...place, single];
  const find = (): Query | undefined => queryClient.getQueryCache().find({ queryKey });
  if (find()?.state.fetchStatus === "fetching") {
    // What is under way would overwrite it.
    return undefined;
  }
  queryClient.setQueryData(queryKey, thing);
  return find();
}
