import { type Owner, operationMutationOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import type { ActorType, CollaboratorRole } from "@copilot-spaces/types";
import { useMutation } from "@tanstack/react-query";

/** A space, by its owner and its number. */
export interface SpaceAddress {
  readonly owner: Owner;
  readonly space_number: number;
}

/** Somebody, as the API names them. */
export interface Actor {
  readonly actor_type: ActorType;
  readonly actor_identifier: string;
}

/** What is done to collaborators. Each shows at once what it changes, and takes it back where it fails. */
export interface CollaboratorActions {
  add(space: SpaceAddress, body: Actor & { readonly role: CollaboratorRole }): Promise<unknown>;
  set(space: SpaceAddress, actor: Actor, role: CollaboratorRole): Promise<unknown>;
  remove(space: SpaceAddress, actor: Actor): Promise<unknown>;
}

export function useCollaboratorActions(): CollaboratorActions {
  const client = useCopilotSpacesClient();
  const addForOrg = useMutation(
    operationMutationOptions(client, "POST /orgs/{org}/copilot-spaces/{space_number}/collaborators"),
  );
  const addForUser = useMutation(
    operationMutationOptions(client, "POST /users/{username}/copilot-spaces/{space_number}/collaborators"),
  );
  const setForOrg = useMutation(
    operationMutationOptions(
      client,
      "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    ),
  );
  const setForUser = useMutation(
    operationMutationOptions(
      client,
      "PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    ),
  );
  const removeForOrg = useMutation(
    operationMutationOptions(
      client,
      "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    ),
  );
  const removeForUser = useMutation(
    operationMutationOptions(
      client,
      "DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    ),
  );
  return {
    add: ({ owner: { org, username = "" }, space_number }, body) =>
      org === undefined
        ? addForUser.mutateAsync({ path: { username, space_number }, body: { ...body, actor_type: "User" } })
        : addForOrg.mutateAsync({ path: { org, space_number }, body }),
    set: ({ owner: { org, username = "" }, space_number }, actor, role) =>
      org === undefined
        ? setForUser.mutateAsync({ path: { username, space_number, ...actor, actor_type: "User" }, body: { role } })
        : setForOrg.mutateAsync({ path: { org, space_number, ...actor }, body: { role } }),
    remove: ({ owner: { org, username = "" }, space_number }, actor) =>
      org === undefined
        ? removeForUser.mutateAsync({ path: { username, space_number, ...actor, actor_type: "User" } })
        : removeForOrg.mutateAsync({ path: { org, space_number, ...actor } }),
  };
}
