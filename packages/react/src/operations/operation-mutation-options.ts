import type { Input } from "@copilot-spaces/client";
import type { Routes } from "@copilot-spaces/types";
import { unpaused, write } from "../coherence/mutation.ts";
import { clientKey } from "../keys/client-key.ts";
import type { Call } from "../queries/send.ts";
import type { MutationSettings, SpacesMutationOptions } from "../types/mutation-options.ts";
import type { DataOf, WriteRoute } from "../types/operation.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

/** What a mutation of any route takes as `mutate`'s variable: `path`, `query` and `body`. */
export type OperationVariables<R extends WriteRoute> = Omit<Input<Routes[R]>, "headers">;

/**
 * Options of any route of the document that changes something. Path and body come as `mutate`'s variable.
 * @example
 * const { mutate } = useMutation(operationMutationOptions(client, "DELETE /orgs/{org}/copilot-spaces/{space_number}"));
 * mutate({ path: { org: "octo-org", space_number: 3 } });
 */
export function operationMutationOptions<const R extends WriteRoute, OnMutateResult = unknown>(
  client: SpacesClient,
  route: R,
  settings?: MutationSettings<DataOf<R>, OperationVariables<R>, OnMutateResult>,
): SpacesMutationOptions<DataOf<R>, OperationVariables<R>, OnMutateResult> {
  return {
    ...settings,
    ...unpaused(settings),
    retry: false,
    mutationKey: [...clientKey(client), { type: "mutation", route }],
    mutationFn: (variables, { client: queryClient }) => {
      const { path, query, body }: Omit<Call, "client" | "route"> = variables;
      return write<DataOf<R>>(queryClient, { client, route, path, query, body });
    },
  };
}
