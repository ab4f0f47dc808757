import type { SkipToken } from "@tanstack/react-query";
import { queryKeyOf } from "../keys/query-key-of.ts";
import { asData, asTaggedKey, skipIn } from "../types/inference.ts";
import type { QuerySettings, SpacesQueryOptions } from "../types/query-options.ts";
import { type Call, send } from "./send.ts";

/** Options of a query that one request answers. */
export function singleQuery<Data, Selected, Skip extends SkipToken>(
  call: Call,
  settings?: QuerySettings<Data, Selected>,
): SpacesQueryOptions<Data, Selected, Skip> {
  return {
    ...settings,
    // The client has retried already, where that makes sense.
    retry: settings?.retry ?? false,
    queryKey: asTaggedKey<Data>(queryKeyOf(call, "single")),
    queryFn: skipIn<Skip>(call.path) ?? (async ({ signal }) => asData<Data>((await send(call, { signal })).data)),
  };
}
