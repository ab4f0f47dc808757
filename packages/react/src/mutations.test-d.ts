import type { Client, CopilotSpacesError } from "@copilot-spaces/client";
import {
  createSpaceMutationOptions,
  operationMutationOptions,
  setCollaboratorMutationOptions,
  updateSpaceMutationOptions,
  useAddCollaborator,
  useCreateCodespaceFromPullRequest,
  useCreateResource,
  useCreateSpace,
  useDeleteSpace,
  useSetCollaborator,
  useUpdateSpace,
} from "@copilot-spaces/react";
import type { Codespace, Collaborator, CreateSpaceForOrg, Space, UserCollaborator } from "@copilot-spaces/types";
import { useMutation } from "@tanstack/react-query";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Assert<T extends true> = T;

declare const client: Client;
const org = { org: "octo-org" };
const user = { username: "octocat" };

export async function useTakeTheBody() {
  const create = useCreateSpace(org);
  create.mutate({ name: "a", base_role: "writer" });
  type _ = [
    Assert<Same<typeof create.data, Space | undefined>>,
    Assert<Same<typeof create.error, CopilotSpacesError | null>>,
    Assert<Same<typeof create.variables, CreateSpaceForOrg | undefined>>,
  ];
  // @ts-expect-error -- a body is needed
  create.mutate();
  // @ts-expect-error -- and a name in it
  create.mutate({});
  // @ts-expect-error -- a user's space takes no writer
  useCreateSpace(user).mutate({ name: "a", base_role: "writer" });
  useUpdateSpace({ ...org, space_number: 3 }).mutate({ base_role: "admin" });
  // @ts-expect-error -- a user's space takes no admin
  useUpdateSpace({ ...user, space_number: 3 }).mutate({ base_role: "admin" });
  useAddCollaborator({ ...user, space_number: 3 }).mutate({
    // @ts-expect-error -- nor a team
    actor_type: "Team",
    actor_identifier: "a",
    role: "reader",
  });
  useAddCollaborator({ ...org, space_number: 3 }).mutate({ actor_type: "Team", actor_identifier: "a", role: "reader" });
  useCreateResource({ ...org, space_number: 3 }).mutate({
    resource_type: "free_text",
    // @ts-expect-error -- a text has a text
    metadata: { repository_id: 1 },
  });
}

export async function useNeedNoVariableWhereThereIsNoBody() {
  const remove = useDeleteSpace({ ...user, space_number: 3 });
  remove.mutate();
  const nothing = await remove.mutateAsync();
  type _ = Assert<Same<typeof nothing, undefined>>;
  const codespace = useCreateCodespaceFromPullRequest({ owner: "a", repo: "b", pull_number: 1 });
  codespace.mutate();
  codespace.mutate({ geo: "UsEast" });
  codespace.mutate(null);
  const created = await codespace.mutateAsync();
  type __ = Assert<Same<typeof created, Codespace>>;
}

export async function useTellTheOwnersApart() {
  const path = { space_number: 3, actor_type: "User", actor_identifier: "octocat" } as const;
  const ours = await useSetCollaborator({ ...org, ...path }).mutateAsync({ role: "no_access" });
  const theirs = await useSetCollaborator({ ...user, ...path }).mutateAsync({ role: "reader" });
  type _ = [
    Assert<Same<typeof ours, Collaborator | undefined>>,
    Assert<Same<typeof theirs, UserCollaborator | undefined>>,
  ];
}

export function useTakeCallbacks() {
  useCreateSpace(org, {
    onMutate: ({ name }) => ({ name }),
    onSuccess: (space, body, before) => {
      type _ = [
        Assert<Same<typeof space, Space>>,
        Assert<Same<typeof body, CreateSpaceForOrg>>,
        Assert<Same<typeof before, { name: string }>>,
      ];
    },
    onError: (error) => error.route,
  });
  useMutation({
    ...createSpaceMutationOptions(client, org),
    onSettled: (space) => space?.number,
  });
  const update = useMutation(updateSpaceMutationOptions(client, { ...org, space_number: 3 }, { meta: { a: 1 } }));
  update.mutate({ name: "b" }, { onSuccess: ({ name }) => name });
  useMutation(
    setCollaboratorMutationOptions(client, { ...org, space_number: 3, actor_type: "Team", actor_identifier: "a" }),
  ).mutate({ role: "admin" });
  // @ts-expect-error -- the client knows what may be sent again
  useCreateSpace(org, { retry: 3 });
}

export function useAnyRouteThatChangesSomething() {
  const remove = useMutation(operationMutationOptions(client, "DELETE /orgs/{org}/copilot-spaces/{space_number}"));
  remove.mutate({ path: { org: "a", space_number: 3 } });
  const update = useMutation(operationMutationOptions(client, "PUT /users/{username}/copilot-spaces/{space_number}"));
  update.mutate({ path: { username: "a", space_number: 3 }, body: { name: "b" } });
  type _ = Assert<Same<typeof update.data, Space | undefined>>;
  // @ts-expect-error -- the body is missing
  update.mutate({ path: { username: "a", space_number: 3 } });
  // @ts-expect-error -- it only reads
  operationMutationOptions(client, "GET /user");
}
