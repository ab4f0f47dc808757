"use client";

import type { CopilotSpacesError } from "@copilot-spaces/client";
import { type UseMutationResult, type UseQueryResult, useMutation, useQuery } from "@tanstack/react-query";
import { useCopilotSpacesClient } from "../provider/provider.ts";
import type { MutationSettings } from "../types/mutation-options.ts";
import type { OwnerBody, OwnerData, OwnerPath } from "../types/owner.ts";
import type { QuerySettings } from "../types/query-options.ts";
import {
  createResourceMutationOptions,
  deleteResourceMutationOptions,
  updateResourceMutationOptions,
} from "./resource-mutations.ts";
import {
  type ResourceQueryPath,
  type ResourcesQueryPath,
  resourceQueryOptions,
  resourcesQueryOptions,
} from "./resource-queries.ts";

type List = "GET /orgs/{org}/copilot-spaces/{space_number}/resources";
type Get = "GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}";
type Create = "POST /orgs/{org}/copilot-spaces/{space_number}/resources";
type Update = "PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}";
type Delete = "DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}";

/** The resources of a space. */
export function useResources<const Path extends ResourcesQueryPath, Selected = OwnerData<Path, List>>(
  path: Path,
  settings?: QuerySettings<OwnerData<Path, List>, Selected>,
): UseQueryResult<Selected, CopilotSpacesError> {
  return useQuery(resourcesQueryOptions(useCopilotSpacesClient(), path, settings));
}

/** One resource of a space. */
export function useResource<const Path extends ResourceQueryPath, Selected = OwnerData<Path, Get>>(
  path: Path,
  settings?: QuerySettings<OwnerData<Path, Get>, Selected>,
): UseQueryResult<Selected, CopilotSpacesError> {
  return useQuery(resourceQueryOptions(useCopilotSpacesClient(), path, settings));
}

/** Adds a resource to a space; its list shows it at once. */
export function useCreateResource<const Path extends OwnerPath<Create>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Create>, OwnerBody<Path, Create>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Create>, CopilotSpacesError, OwnerBody<Path, Create>, OnMutateResult> {
  return useMutation(createResourceMutationOptions(useCopilotSpacesClient(), path, settings));
}

/** Changes a resource's metadata. */
export function useUpdateResource<const Path extends OwnerPath<Update>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Update>, OwnerBody<Path, Update>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Update>, CopilotSpacesError, OwnerBody<Path, Update>, OnMutateResult> {
  return useMutation(updateResourceMutationOptions(useCopilotSpacesClient(), path, settings));
}

/** Removes a resource from its space; its list is without it at once. */
export function useDeleteResource<const Path extends OwnerPath<Delete>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Delete>, OwnerBody<Path, Delete>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Delete>, CopilotSpacesError, OwnerBody<Path, Delete>, OnMutateResult> {
  return useMutation(deleteResourceMutationOptions(useCopilotSpacesClient(), path, settings));
}
