import {
  operationMutationOptions,
  useAddCollaborator,
  useCopilotSpacesClient,
  useCreateResource,
  useCreateSpace,
  useDeleteResource,
  useDeleteSpace,
  useRemoveCollaborator,
  useSetCollaborator,
  useUpdateResource,
  useUpdateSpace,
} from "@copilot-spaces/react";
import type { CollaboratorRole } from "@copilot-spaces/types";
import { useMutation } from "@tanstack/react-query";
import type { Owner, SpacePath } from "./views.ts";

/** A mutation to start: the hook that it belongs to, and how. */
export interface Start {
  readonly name: string;
  /** Calls the hook; what it returns sends the mutation. */
  readonly use: () => () => Promise<unknown>;
  /** What a property that fails shows of it. */
  toString(): string;
}

export function createSpace(owner: Owner, name: string): Start {
  return start("create space", owner, () => useCreateSpace(owner), { name });
}

export function renameSpace(path: SpacePath, name: string): Start {
  return start("rename space", path, () => useUpdateSpace(path), { name });
}

/** The same by the route of an organization's space, with no hook of its own. */
export function renameByRoute(path: { readonly org: string; readonly space_number: number }, name: string): Start {
  const route = "PUT /orgs/{org}/copilot-spaces/{space_number}";
  const rename = () => useMutation(operationMutationOptions(useCopilotSpacesClient(), route));
  return start("rename by route", path, rename, { path, body: { name } });
}

/** Attaches a text by changing the space itself. */
export function attachBySpace(path: SpacePath, name: string): Start {
  const text = { resource_type: "free_text", metadata: { name, text: name } } as const;
  return start("attach by space", path, () => useUpdateSpace(path), { resources_attributes: [text] });
}

export function deleteSpace(path: SpacePath): Start {
  return start("delete space", path, () => useDeleteSpace(path), undefined);
}

export function addText(path: SpacePath, name: string): Start {
  const text = { resource_type: "free_text", metadata: { name, text: name } } as const;
  return start("add text", path, () => useCreateResource(path), text);
}

/** A file that the seeded spaces have already. */
export function addSameFile(path: SpacePath): Start {
  const file = { resource_type: "github_file", metadata: { repository_id: 1, file_path: "a.md" } } as const;
  return start("add same file", path, () => useCreateResource(path), file);
}

export function changeResource(path: SpacePath, space_resource_id: number, name: string): Start {
  const resource = { ...path, space_resource_id };
  return start("change resource", resource, () => useUpdateResource(resource), { metadata: { name } });
}

export function deleteResource(path: SpacePath, space_resource_id: number): Start {
  const resource = { ...path, space_resource_id };
  return start("delete resource", resource, () => useDeleteResource(resource), undefined);
}

export function addCollaborator(path: SpacePath, actor_identifier: string, role: CollaboratorRole): Start {
  return start("add collaborator", path, () => useAddCollaborator(path), {
    actor_type: "User",
    actor_identifier,
    role,
  });
}

export function setCollaborator(
  path: SpacePath,
  actor_identifier: string,
  role: CollaboratorRole | "no_access",
): Start {
  const actor = { ...path, actor_type: "User", actor_identifier } as const;
  return start("set role", actor, () => useSetCollaborator(actor), { role });
}

export function removeCollaborator(path: SpacePath, actor_identifier: string): Start {
  const actor = { ...path, actor_type: "User", actor_identifier } as const;
  return start("remove collaborator", actor, () => useRemoveCollaborator(actor), undefined);
}

interface Mutation<Variables> {
  readonly mutateAsync: (variables: Variables) => Promise<unknown>;
}

function start<Variables>(
  name: string,
  path: object,
  useIt: () => Mutation<Variables>,
  variables: NoInfer<Variables>,
): Start {
  const use = () => {
    const { mutateAsync } = useIt();
    return () => mutateAsync(variables);
  };
  const text = `${name} ${JSON.stringify(path)} ${JSON.stringify(variables) ?? ""}`;
  return { name: text, use, toString: () => text };
}
