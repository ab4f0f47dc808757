import { clientKey } from "../keys/client-key.ts";
import { routeSegments } from "../keys/route-segments.ts";
import { type Call, send } from "../queries/send.ts";
import { asData } from "../types/inference.ts";
import type { MutationSettings, SpacesMutationOptions } from "../types/mutation-options.ts";
import { newChange } from "./change.ts";
import { coherently } from "./coherently.ts";

/**
 * Options of a mutation: the path is known, the body comes as `mutate`'s variable. Its key is where it writes, and
 * `{ type: "mutation", method }`.
 */
export function mutation<Data, Variables, OnMutateResult>(
  { client, route, path }: Call,
  settings?: MutationSettings<Data, Variables, OnMutateResult>,
): SpacesMutationOptions<Data, Variables, OnMutateResult> {
  const [method] = route.split(" ");
  return {
    ...neverPaused,
    ...settings,
    retry: false,
    mutationKey: [...clientKey(client), ...routeSegments(route, path), { type: "mutation", method }],
    mutationFn: async (body, { client: queryClient }) => {
      const input = { path, ...(body !== undefined && { body }) };
      const change = newChange({ client: clientKey(client), route, path, body });
      return coherently(queryClient, change, async () => asData<Data>((await send({ client, route, ...input })).data));
    },
  };
}

/**
 * A mutation fails offline instead of waiting for the network: one that waits is written into dehydrated state with
 * its body, and would be sent at a time that nobody expects.
 */
export const neverPaused = { networkMode: "always" } as const;
