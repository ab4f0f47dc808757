"use client";

import type { CopilotSpacesError } from "@copilot-spaces/client";
import { type UseMutationResult, type UseQueryResult, useMutation, useQuery } from "@tanstack/react-query";
import { useCopilotSpacesClient } from "../provider/provider.ts";
import type { MutationSettings } from "../types/mutation-options.ts";
import type { OwnerBody, OwnerData, OwnerPath } from "../types/owner.ts";
import type { QuerySettings } from "../types/query-options.ts";
import {
  addCollaboratorMutationOptions,
  removeCollaboratorMutationOptions,
  setCollaboratorMutationOptions,
} from "./collaborator-mutations.ts";
import { type CollaboratorsQueryPath, collaboratorsQueryOptions } from "./collaborator-queries.ts";

type List = "GET /orgs/{org}/copilot-spaces/{space_number}/collaborators";
type Add = "POST /orgs/{org}/copilot-spaces/{space_number}/collaborators";
type Set = "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}";
type Remove = "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}";

/** Whom a space is shared with. */
export function useCollaborators<const Path extends CollaboratorsQueryPath, Selected = OwnerData<Path, List>>(
  path: Path,
  settings?: QuerySettings<OwnerData<Path, List>, Selected>,
): UseQueryResult<Selected, CopilotSpacesError> {
  return useQuery(collaboratorsQueryOptions(useCopilotSpacesClient(), path, settings));
}

/** Shares a space with somebody. */
export function useAddCollaborator<const Path extends OwnerPath<Add>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Add>, OwnerBody<Path, Add>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Add>, CopilotSpacesError, OwnerBody<Path, Add>, OnMutateResult> {
  return useMutation(addCollaboratorMutationOptions(useCopilotSpacesClient(), path, settings));
}

/** Gives a collaborator another role, and shows it at once; `no_access` removes the collaborator. */
export function useSetCollaborator<const Path extends OwnerPath<Set>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Set>, OwnerBody<Path, Set>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Set>, CopilotSpacesError, OwnerBody<Path, Set>, OnMutateResult> {
  return useMutation(setCollaboratorMutationOptions(useCopilotSpacesClient(), path, settings));
}

/** Ends the sharing with somebody; the list is without them at once. */
export function useRemoveCollaborator<const Path extends OwnerPath<Remove>, OnMutateResult = unknown>(
  path: Path,
  settings?: MutationSettings<OwnerData<Path, Remove>, OwnerBody<Path, Remove>, OnMutateResult>,
): UseMutationResult<OwnerData<Path, Remove>, CopilotSpacesError, OwnerBody<Path, Remove>, OnMutateResult> {
  return useMutation(removeCollaboratorMutationOptions(useCopilotSpacesClient(), path, settings));
}
