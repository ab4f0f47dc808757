import type { NetworkMode, QueryClient } from "@tanstack/react-query";
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
  const [method = ""] = route.split(" ");
  // `onClick={remove.mutate}` passes an event, which is no body.
  const hasBody = method.startsWith("P");
  return {
    ...settings,
    ...unpaused(settings),
    retry: false,
    mutationKey: [...clientKey(client), ...routeSegments(route, path), { type: "mutation", method }],
    mutationFn: (variables, { client: queryClient }) =>
      write<Data>(queryClient, { client, route, path, body: hasBody ? variables : undefined }),
  };
}

/** Sends what changes something, and keeps a cache right. */
export function write<Data>(queryClient: QueryClient, call: Call): Promise<Data> {
  const { route, path, body } = call;
  const change = newChange({ client: clientKey(call.client), route, path, body });
  return coherently(queryClient, change, async () => asData<Data>((await send(call)).data));
}

/**
 * A mutation fails offline instead of waiting for the network, unless its settings say otherwise: one that waits is written into dehydrated state with
 * its body, and would be sent at a time that nobody expects.
 */
export function unpaused(settings: { readonly networkMode?: NetworkMode } = {}): { networkMode: NetworkMode } {
  return { networkMode: settings.networkMode ?? "always" };
}
