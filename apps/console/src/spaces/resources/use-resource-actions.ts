import { operationMutationOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import type { CreateResource, Resource, UpdateResource } from "@copilot-spaces/types";
import { useMutation } from "@tanstack/react-query";
import { quoteName } from "../../app/quote-name.ts";
import { notices } from "../../notice/notice.ts";
import { type Action, runAction } from "../../notice/run-action.ts";
import type { SpaceAddress } from "../collaborators/use-collaborator-actions.ts";
import { describeResource } from "./describe-resource.ts";
import { repositoryNames } from "./repository-names.ts";
import { isCreatable } from "./resource-kinds.ts";

/** What is done to the resources of a space, with its outcome told. */
export interface ResourceActions {
  /** It throws where it failed. */
  add(resource: CreateResource): Promise<void>;
  /** It throws where it failed. */
  change(resource: Resource, to: CreateResource): Promise<void>;
  remove(resource: Resource): Promise<void>;
}

export function useResourceActions(space: SpaceAddress): ResourceActions {
  const requests = useResourceRequests(space);
  const removal = (resource: Resource, title: string): Action<unknown> => ({
    run: () => requests.remove(resource.id),
    done: `${title} was removed.`,
    failed: `${title} was not removed.`,
    ...(isAttachable(resource) && {
      undo: () => ({
        run: () =>
          requests.create({ resource_type: resource.resource_type, metadata: resource.metadata } as CreateResource),
        done: `${title} is a source again.`,
        failed: `${title} was not added again.`,
      }),
    }),
  });
  return {
    async add(resource) {
      const title = nameOf(resource);
      await orThrow(
        runAction({
          run: () => requests.create(resource),
          done: `${title} was added.`,
          failed: `${title} was not added.`,
          undo: (added) => removal(added, title),
        }),
      );
    },
    async change(resource, to) {
      const title = nameOf(to);
      const set = (metadata: UpdateResource["metadata"]) => requests.update(resource.id, { metadata: metadata ?? {} });
      await orThrow(
        runAction({
          run: () => set({ ...to.metadata }),
          done: `${title} was saved.`,
          failed: `${title} was not saved.`,
          undo: () => ({
            run: () => set({ ...resource.metadata }),
            done: `${nameOf(resource)} is as it was before.`,
            failed: `${title} was not taken back.`,
          }),
        }),
      );
    },
    async remove(resource) {
      await runAction(removal(resource, nameOf(resource)));
    },
  };
}

function nameOf(resource: Resource | CreateResource): string {
  return quoteName(describeResource(resource, repositoryNames.read).title);
}

/** Whether it can be attached again after it was removed: an upload cannot. */
function isAttachable({ resource_type }: Resource): boolean {
  return isCreatable(resource_type);
}

/** For a dialog, which says itself why something failed. */
async function orThrow(outcome: ReturnType<typeof runAction>): Promise<void> {
  const result = await outcome;
  if (result.kind === "done") return;
  notices.dismiss();
  throw result.error;
}

interface ResourceRequests {
  create(resource: CreateResource): Promise<Resource>;
  update(space_resource_id: number, body: UpdateResource): Promise<unknown>;
  remove(space_resource_id: number): Promise<unknown>;
}

function useResourceRequests({ owner: { org, username = "" }, space_number }: SpaceAddress): ResourceRequests {
  const client = useCopilotSpacesClient();
  const createForOrg = useMutation(
    operationMutationOptions(client, "POST /orgs/{org}/copilot-spaces/{space_number}/resources"),
  );
  const createForUser = useMutation(
    operationMutationOptions(client, "POST /users/{username}/copilot-spaces/{space_number}/resources"),
  );
  const updateForOrg = useMutation(
    operationMutationOptions(client, "PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}"),
  );
  const updateForUser = useMutation(
    operationMutationOptions(
      client,
      "PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    ),
  );
  const removeForOrg = useMutation(
    operationMutationOptions(client, "DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}"),
  );
  const removeForUser = useMutation(
    operationMutationOptions(
      client,
      "DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    ),
  );
  if (org === undefined) {
    const path = { username, space_number };
    return {
      create: (body) => createForUser.mutateAsync({ path, body }),
      update: (space_resource_id, body) => updateForUser.mutateAsync({ path: { ...path, space_resource_id }, body }),
      remove: (space_resource_id) => removeForUser.mutateAsync({ path: { ...path, space_resource_id } }),
    };
  }
  const path = { org, space_number };
  return {
    create: (body) => createForOrg.mutateAsync({ path, body }),
    update: (space_resource_id, body) => updateForOrg.mutateAsync({ path: { ...path, space_resource_id }, body }),
    remove: (space_resource_id) => removeForOrg.mutateAsync({ path: { ...path, space_resource_id } }),
  };
}
