import type { CopilotSpacesError } from "@copilot-spaces/client";
import {
  operationQueryOptions,
  useAddCollaborator,
  useCollaborators,
  useCopilotSpacesClient,
  useCreateCodespaceFromPullRequest,
  useCreateResource,
  useCreateSpace,
  useDeleteResource,
  useDeleteSpace,
  useRemoveCollaborator,
  useResource,
  useResources,
  useSetCollaborator,
  useSpace,
  useSpaces,
  useUpdateResource,
  useUpdateSpace,
} from "@copilot-spaces/react";
import type { Routes } from "@copilot-spaces/types";
import { useQuery } from "@tanstack/react-query";
import type { CaseInput } from "../cases/contract-case.ts";

/** What a case passes, with its route's own types. */
interface RouteInput<Route extends keyof Routes> {
  readonly path: NonNullable<Routes[Route]["parameters"]["path"]>;
  readonly query: NonNullable<Routes[Route]["parameters"]["query"]>;
  readonly body: Body<Routes[Route]["requestBody"]>;
}

type Body<RequestBody> = RequestBody extends { content: { "application/json": infer Json } } ? Json : undefined;

/** As much of a hook's result as a case needs. */
export interface HookResult {
  readonly status: "idle" | "pending" | "success" | "error";
  readonly data: unknown;
  readonly error: CopilotSpacesError | Error | null;
  /** Starts a mutation. A query starts by itself. */
  readonly start?: () => void;
}

type HookCalls = {
  readonly [Route in keyof Routes]?: (input: RouteInput<Route>) => HookResult;
};

/**
 * Which hook calls which operation: the one thing about a case that the document does not say. Each entry is checked
 * against its route's own types; a route that is missing here fails the contract by name.
 */
const hookCalls: HookCalls = {
  "GET /orgs/{org}/copilot-spaces": ({ path, query }) => useSpaces({ ...path, ...query }),
  "GET /users/{username}/copilot-spaces": ({ path, query }) => useSpaces({ ...path, ...query }),
  "POST /orgs/{org}/copilot-spaces": ({ path, body }) => started(useCreateSpace(path), body),
  "POST /users/{username}/copilot-spaces": ({ path, body }) => started(useCreateSpace(path), body),
  "GET /orgs/{org}/copilot-spaces/{space_number}": ({ path }) => useSpace(path),
  "GET /users/{username}/copilot-spaces/{space_number}": ({ path }) => useSpace(path),
  "PUT /orgs/{org}/copilot-spaces/{space_number}": ({ path, body }) => started(useUpdateSpace(path), body),
  "PUT /users/{username}/copilot-spaces/{space_number}": ({ path, body }) => started(useUpdateSpace(path), body),
  "DELETE /orgs/{org}/copilot-spaces/{space_number}": ({ path }) => started(useDeleteSpace(path), undefined),
  "DELETE /users/{username}/copilot-spaces/{space_number}": ({ path }) => started(useDeleteSpace(path), undefined),

  "GET /orgs/{org}/copilot-spaces/{space_number}/resources": ({ path }) => useResources(path),
  "GET /users/{username}/copilot-spaces/{space_number}/resources": ({ path }) => useResources(path),
  "POST /orgs/{org}/copilot-spaces/{space_number}/resources": ({ path, body }) =>
    started(useCreateResource(path), body),
  "POST /users/{username}/copilot-spaces/{space_number}/resources": ({ path, body }) =>
    started(useCreateResource(path), body),
  "GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": ({ path }) => useResource(path),
  "GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": ({ path }) => useResource(path),
  "PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": ({ path, body }) =>
    started(useUpdateResource(path), body),
  "PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": ({ path, body }) =>
    started(useUpdateResource(path), body),
  "DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": ({ path }) =>
    started(useDeleteResource(path), undefined),
  "DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": ({ path }) =>
    started(useDeleteResource(path), undefined),

  "GET /orgs/{org}/copilot-spaces/{space_number}/collaborators": ({ path }) => useCollaborators(path),
  "GET /users/{username}/copilot-spaces/{space_number}/collaborators": ({ path }) => useCollaborators(path),
  "POST /orgs/{org}/copilot-spaces/{space_number}/collaborators": ({ path, body }) =>
    started(useAddCollaborator(path), body),
  "POST /users/{username}/copilot-spaces/{space_number}/collaborators": ({ path, body }) =>
    started(useAddCollaborator(path), body),
  "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": ({ path, body }) =>
    started(useSetCollaborator(path), body),
  "PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": ({
    path,
    body,
  }) => started(useSetCollaborator(path), body),
  "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": ({ path }) =>
    started(useRemoveCollaborator(path), undefined),
  "DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": ({ path }) =>
    started(useRemoveCollaborator(path), undefined),

  "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces": ({ path, body }) =>
    started(useCreateCodespaceFromPullRequest(path), body),

  "GET /user": () => useQuery(operationQueryOptions(useCopilotSpacesClient(), "GET /user")),
  "GET /user/orgs": ({ query }) =>
    useQuery(operationQueryOptions(useCopilotSpacesClient(), "GET /user/orgs", { query })),
  "GET /repos/{owner}/{repo}": ({ path }) =>
    useQuery(operationQueryOptions(useCopilotSpacesClient(), "GET /repos/{owner}/{repo}", { path })),
  "GET /user/codespaces/{codespace_name}": ({ path }) =>
    useQuery(operationQueryOptions(useCopilotSpacesClient(), "GET /user/codespaces/{codespace_name}", { path })),
};

interface Startable<Variables> extends Omit<HookResult, "start"> {
  readonly mutate: (variables: Variables) => void;
}

function started<Variables>(mutation: Startable<Variables>, variables: NoInfer<Variables>): HookResult {
  const { status, data, error, mutate } = mutation;
  return { status, data, error, start: () => mutate(variables) };
}

/** A hook, with the types that a case's plain data has. */
export type AnyHook = (input: CaseInput) => HookResult;

/** The hook that belongs to a case's route. */
export function hookCallOf(route: string): AnyHook | undefined {
  // What a route's own hook takes is known above; a case's data comes from the same document.
  const calls = hookCalls as unknown as Readonly<Record<string, AnyHook>>;
  return Object.hasOwn(calls, route) ? calls[route] : undefined;
}
