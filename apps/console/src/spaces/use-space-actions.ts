import { type Owner, operationMutationOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import type { CreateSpaceForOrg, Space, UpdateSpaceForOrg } from "@copilot-spaces/types";
import { useMutation } from "@tanstack/react-query";
import { narrowBaseRole } from "./roles.ts";

/** What is done to spaces. Each shows at once what it changes, and takes it back where it fails. */
export interface SpaceActions {
  create(owner: Owner, body: CreateSpaceForOrg): Promise<Space>;
  update(owner: Owner, space_number: number, body: UpdateSpaceForOrg): Promise<Space>;
  remove(owner: Owner, space_number: number): Promise<unknown>;
}

export function useSpaceActions(): SpaceActions {
  const client = useCopilotSpacesClient();
  const createForOrg = useMutation(operationMutationOptions(client, "POST /orgs/{org}/copilot-spaces"));
  const createForUser = useMutation(operationMutationOptions(client, "POST /users/{username}/copilot-spaces"));
  const updateForOrg = useMutation(operationMutationOptions(client, "PUT /orgs/{org}/copilot-spaces/{space_number}"));
  const updateForUser = useMutation(
    operationMutationOptions(client, "PUT /users/{username}/copilot-spaces/{space_number}"),
  );
  const removeForOrg = useMutation(
    operationMutationOptions(client, "DELETE /orgs/{org}/copilot-spaces/{space_number}"),
  );
  const removeForUser = useMutation(
    operationMutationOptions(client, "DELETE /users/{username}/copilot-spaces/{space_number}"),
  );
  return {
    create: ({ org, username = "" }, body) =>
      org === undefined
        ? createForUser.mutateAsync({ path: { username }, body: forUser(body) })
        : createForOrg.mutateAsync({ path: { org }, body }),
    update: ({ org, username = "" }, space_number, body) =>
      org === undefined
        ? updateForUser.mutateAsync({ path: { username, space_number }, body: forUser(body) })
        : updateForOrg.mutateAsync({ path: { org, space_number }, body }),
    remove: ({ org, username = "" }, space_number) =>
      org === undefined
        ? removeForUser.mutateAsync({ path: { username, space_number } })
        : removeForOrg.mutateAsync({ path: { org, space_number } }),
  };
}

function forUser<Body extends Pick<UpdateSpaceForOrg, "base_role">>({ base_role, ...body }: Body) {
  return { ...body, ...(base_role !== undefined && { base_role: narrowBaseRole(base_role) }) };
}
