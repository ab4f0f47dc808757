"use client";

import type { CopilotSpacesError, Page } from "@copilot-spaces/client";
import type { SpaceSummary } from "@copilot-spaces/types";
import {
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { useCopilotSpacesClient } from "../provider/provider.ts";
import type { PageParam } from "../queries/infinite-query.ts";
import type { MutationSettings } from "../types/mutation-options.ts";
import type { OwnerBody, OwnerData, OwnerPath } from "../types/owner.ts";
import type { InfiniteQuerySettings, QuerySettings } from "../types/query-options.ts";
import {
  createSpaceMutationOptions,
  deleteSpaceMutationOptions,
  updateSpaceMutationOptions,
} from "./space-mutations.ts";
import {
  type SpaceQueryPath,
  type SpacesData,
  type SpacesInput,
  spaceQueryOptions,
  spacesInfiniteQueryOptions,
} from "./space-queries.ts";

type Get = "GET /orgs/{org}/copilot-spaces/{space_number}";
type Create = "POST /orgs/{org}/copilot-spaces";
type Update = "PUT /orgs/{org}/copilot-spaces/{space_number}";
type Delete = "DELETE /orgs/{org}/copilot-spaces/{space_number}";

/**
 * The spaces of an organization or a user, in pages: `data.pages`, `fetchNextPage`, `fetchPreviousPage`.
 * @example
 * const { data, hasNextPage, fetchNextPage } = useSpaces({ org: "octo-org" });
 */
export function useSpaces<Selected = SpacesData>(
  input: SpacesInput,
  settings?: InfiniteQuerySettings<Page<SpaceSummary>, PageParam, Selected>,
): UseInfiniteQueryResult<Selected, CopilotSpacesError> {
  return useInfiniteQuery(spacesInfiniteQueryOptions(useCopilotSpacesClient(), input, settings));
}

/** One space, with its instructions and resources. */
export function useSpace<const Path extends SpaceQueryPath, Selected = OwnerData<Path, Get>>(
  path: Path,
  settings?: QuerySettings<OwnerData<Path, Get>, Selected>,
): UseQueryResult<Selected, CopilotSpacesError> {
  return useQuery(spaceQueryOptions(useCopilotSpacesClient(), path, settings));
}

/** Creates a space: `mutate({ name })`. */
export function useCreateSpace<const Path extends OwnerPath<Create>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Create>, OwnerBody<Path, Create>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Create>, CopilotSpacesError, OwnerBody<Path, Create>, OnMutateResult> {
  return useMutation(createSpaceMutationOptions(useCopilotSpacesClient(), path, settings));
}

/** Changes what the body names, and shows it at once: `mutate({ name })`. */
export function useUpdateSpace<const Path extends OwnerPath<Update>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Update>, OwnerBody<Path, Update>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Update>, CopilotSpacesError, OwnerBody<Path, Update>, OnMutateResult> {
  return useMutation(updateSpaceMutationOptions(useCopilotSpacesClient(), path, settings));
}

/** Deletes a space; lists are without it at once. */
export function useDeleteSpace<const Path extends OwnerPath<Delete>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Delete>, OwnerBody<Path, Delete>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Delete>, CopilotSpacesError, OwnerBody<Path, Delete>, OnMutateResult> {
  return useMutation(deleteSpaceMutationOptions(useCopilotSpacesClient(), path, settings));
}
