import type { OperationId } from "@copilot-spaces/types/operations";
import { createCodespace, getCodespace } from "./codespaces.ts";
import { addCollaborator, listCollaborators, removeCollaborator, updateCollaborator } from "./collaborators.ts";
import type { Handler } from "./handler.ts";
import { getAuthenticatedUser, getRepository, listOrganizations } from "./helpers.ts";
import { createResource, deleteResource, getResource, listResources, updateResource } from "./resources.ts";
import { createSpace, deleteSpace, getSpace, listSpaces, updateSpace } from "./spaces.ts";

/** What carries out each operation of the document. The compiler names one that is missing. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  "copilot-spaces/list-for-org": listSpaces,
  "copilot-spaces/create-for-org": createSpace,
  "copilot-spaces/get-for-org": getSpace,
  "copilot-spaces/update-for-org": updateSpace,
  "copilot-spaces/delete-for-org": deleteSpace,
  "copilot-spaces/list-resources-for-org": listResources,
  "copilot-spaces/create-resource-for-org": createResource,
  "copilot-spaces/get-resource-for-org": getResource,
  "copilot-spaces/update-resource-for-org": updateResource,
  "copilot-spaces/delete-resource-for-org": deleteResource,
  "copilot-spaces/list-collaborators-for-org": listCollaborators,
  "copilot-spaces/add-collaborator-for-org": addCollaborator,
  "copilot-spaces/update-collaborator-for-org": updateCollaborator,
  "copilot-spaces/remove-collaborator-for-org": removeCollaborator,
  "copilot-spaces/list-for-user": listSpaces,
  "copilot-spaces/create-for-user": createSpace,
  "copilot-spaces/get-for-user": getSpace,
  "copilot-spaces/update-for-user": updateSpace,
  "copilot-spaces/delete-for-user": deleteSpace,
  "copilot-spaces/list-resources-for-user": listResources,
  "copilot-spaces/create-resource-for-user": createResource,
  "copilot-spaces/get-resource-for-user": getResource,
  "copilot-spaces/update-resource-for-user": updateResource,
  "copilot-spaces/delete-resource-for-user": deleteResource,
  "copilot-spaces/list-collaborators-for-user": listCollaborators,
  "copilot-spaces/add-collaborator-for-user": addCollaborator,
  "copilot-spaces/update-collaborator-for-user": updateCollaborator,
  "copilot-spaces/remove-collaborator-for-user": removeCollaborator,
  "codespaces/create-with-pr-for-authenticated-user": createCodespace,
  "users/get-authenticated": getAuthenticatedUser,
  "orgs/list-for-authenticated-user": listOrganizations,
  "repos/get": getRepository,
  "codespaces/get-for-authenticated-user": getCodespace,
};
