"use client";

import type { CopilotSpacesError } from "@copilot-spaces/client";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useCopilotSpacesClient } from "../provider/provider.ts";
import type { MutationSettings } from "../types/mutation-options.ts";
import type { BodyOf, DataOf, PathOf } from "../types/operation.ts";
import { createCodespaceFromPullRequestMutationOptions } from "./codespace-mutations.ts";

type Create = "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces";

/** Creates a codespace from a pull request. The body may be left out: `mutate()`. */
export function useCreateCodespaceFromPullRequest<OnMutateResult = unknown>(
  path: PathOf<Create>,
  settings?: MutationSettings<DataOf<Create>, BodyOf<Create>, OnMutateResult>,
): UseMutationResult<DataOf<Create>, CopilotSpacesError, BodyOf<Create>, OnMutateResult> {
  return useMutation(createCodespaceFromPullRequestMutationOptions(useCopilotSpacesClient(), path, settings));
}
