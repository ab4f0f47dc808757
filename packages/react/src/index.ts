export { documentHash } from "@copilot-spaces/types/document";
export { useCreateCodespaceFromPullRequest } from "./codespaces/codespace-hooks.ts";
export { createCodespaceFromPullRequestMutationOptions } from "./codespaces/codespace-mutations.ts";
export {
  useAddCollaborator,
  useCollaborators,
  useRemoveCollaborator,
  useSetCollaborator,
} from "./collaborators/collaborator-hooks.ts";
export {
  addCollaboratorMutationOptions,
  removeCollaboratorMutationOptions,
  setCollaboratorMutationOptions,
} from "./collaborators/collaborator-mutations.ts";
export { type CollaboratorsQueryPath, collaboratorsQueryOptions } from "./collaborators/collaborator-queries.ts";
export { type ClientKey, clientKey } from "./keys/client-key.ts";
export { type KeyPrefix, operationKey, ownerKey, spaceKey } from "./keys/keys.ts";
export { type OperationVariables, operationMutationOptions } from "./operations/operation-mutation-options.ts";
export { type OperationQueryInput, operationQueryOptions } from "./operations/operation-query-options.ts";
export {
  CopilotSpacesProvider,
  type CopilotSpacesProviderProps,
  useCopilotSpacesClient,
} from "./provider/provider.ts";
export type { PageParam } from "./queries/infinite-query.ts";
export {
  useCreateResource,
  useDeleteResource,
  useResource,
  useResources,
  useUpdateResource,
} from "./resources/resource-hooks.ts";
export {
  createResourceMutationOptions,
  deleteResourceMutationOptions,
  updateResourceMutationOptions,
} from "./resources/resource-mutations.ts";
export {
  type ResourceQueryPath,
  type ResourcesQueryPath,
  resourceQueryOptions,
  resourcesQueryOptions,
} from "./resources/resource-queries.ts";
export { useCreateSpace, useDeleteSpace, useSpace, useSpaces, useUpdateSpace } from "./spaces/space-hooks.ts";
export {
  createSpaceMutationOptions,
  deleteSpaceMutationOptions,
  updateSpaceMutationOptions,
} from "./spaces/space-mutations.ts";
export {
  type SpaceQueryPath,
  type SpacesData,
  type SpacesInput,
  spaceQueryOptions,
  spacesInfiniteQueryOptions,
} from "./spaces/space-queries.ts";
export type { MutationSettings, SpacesMutationOptions } from "./types/mutation-options.ts";
export type { BodyOf, DataOf, PathOf, QueryOf, ReadRoute, WriteRoute } from "./types/operation.ts";
export type { Owner, OwnerBody, OwnerData, OwnerPath, OwnerQueryPath } from "./types/owner.ts";
export type {
  InfiniteQuerySettings,
  QuerySettings,
  SpacesInfiniteQueryOptions,
  SpacesQueryOptions,
} from "./types/query-options.ts";
export type { SpacesClient } from "./types/spaces-client.ts";
