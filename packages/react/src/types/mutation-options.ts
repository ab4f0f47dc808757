import type { CopilotSpacesError } from "@copilot-spaces/client";
import type { MutationFunctionContext, MutationKey, UseMutationOptions } from "@tanstack/react-query";

/**
 * What one may say of a mutation besides what it sends: `onSuccess`, `onError`, `meta` and so on. A mutation is never
 * retried: the client knows what may be sent again.
 */
export type MutationSettings<Data, Variables, OnMutateResult = unknown> = Omit<
  UseMutationOptions<Data, CopilotSpacesError, Variables, OnMutateResult>,
  "mutationFn" | "mutationKey" | "retry" | "retryDelay"
>;

/** Options for `useMutation`. What keeps the cache right is in `mutationFn`: no callback of yours takes its place. */
export type SpacesMutationOptions<Data, Variables, OnMutateResult = unknown> = MutationSettings<
  Data,
  Variables,
  OnMutateResult
> & {
  mutationKey: MutationKey;
  mutationFn: (variables: Variables, context: MutationFunctionContext) => Promise<Data>;
  retry: false;
};
