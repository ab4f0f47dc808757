import type { Client } from "@copilot-spaces/client";
import type { Routes } from "@copilot-spaces/types";
import type { CaseInput } from "../cases/contract-case.ts";

/** What a case passes, with its route's own types. */
interface RouteInput<Route extends keyof Routes> {
  readonly path: NonNullable<Routes[Route]["parameters"]["path"]>;
  readonly query: NonNullable<Routes[Route]["parameters"]["query"]>;
  readonly body: Body<Routes[Route]["requestBody"]>;
}

type Body<RequestBody> = RequestBody extends { content: { "application/json": infer Json } } ? Json : undefined;

/** A method's promise: of the data, or of the whole answer. */
interface MethodPromise extends PromiseLike<unknown> {
  withResponse(): Promise<{ readonly status: number; readonly data: unknown }>;
}

type MethodCalls = {
  readonly [Route in keyof Routes]?: (client: Client, input: RouteInput<Route>) => MethodPromise;
};

/**
 * Which method calls which operation: the one thing about a case that the document does not say. Each entry is checked
 * against its route's own types; a route that is missing here fails the contract by name.
 */
const methodCalls: MethodCalls = {
  "GET /orgs/{org}/copilot-spaces": (client, { path, query }) => client.spaces.list({ ...path, ...query }),
  "GET /users/{username}/copilot-spaces": (client, { path, query }) => client.spaces.list({ ...path, ...query }),
  "POST /orgs/{org}/copilot-spaces": (client, { path, body }) => client.spaces.create(path, body),
  "POST /users/{username}/copilot-spaces": (client, { path, body }) => client.spaces.create(path, body),
  "GET /orgs/{org}/copilot-spaces/{space_number}": (client, { path }) => client.spaces.get(path),
  "GET /users/{username}/copilot-spaces/{space_number}": (client, { path }) => client.spaces.get(path),
  "PUT /orgs/{org}/copilot-spaces/{space_number}": (client, { path, body }) => client.spaces.update(path, body),
  "PUT /users/{username}/copilot-spaces/{space_number}": (client, { path, body }) => client.spaces.update(path, body),
  "DELETE /orgs/{org}/copilot-spaces/{space_number}": (client, { path }) => client.spaces.delete(path),
  "DELETE /users/{username}/copilot-spaces/{space_number}": (client, { path }) => client.spaces.delete(path),

  "GET /orgs/{org}/copilot-spaces/{space_number}/resources": (client, { path }) => client.resources.list(path),
  "GET /users/{username}/copilot-spaces/{space_number}/resources": (client, { path }) => client.resources.list(path),
  "POST /orgs/{org}/copilot-spaces/{space_number}/resources": (client, { path, body }) =>
    client.resources.create(path, body),
  "POST /users/{username}/copilot-spaces/{space_number}/resources": (client, { path, body }) =>
    client.resources.create(path, body),
  "GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": (client, { path }) =>
    client.resources.get(path),
  "GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": (client, { path }) =>
    client.resources.get(path),
  "PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": (client, { path, body }) =>
    client.resources.update(path, body),
  "PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": (client, { path, body }) =>
    client.resources.update(path, body),
  "DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": (client, { path }) =>
    client.resources.delete(path),
  "DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": (client, { path }) =>
    client.resources.delete(path),

  "GET /orgs/{org}/copilot-spaces/{space_number}/collaborators": (client, { path }) => client.collaborators.list(path),
  "GET /users/{username}/copilot-spaces/{space_number}/collaborators": (client, { path }) =>
    client.collaborators.list(path),
  "POST /orgs/{org}/copilot-spaces/{space_number}/collaborators": (client, { path, body }) =>
    client.collaborators.add(path, body),
  "POST /users/{username}/copilot-spaces/{space_number}/collaborators": (client, { path, body }) =>
    client.collaborators.add(path, body),
  "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": (
    client,
    { path, body },
  ) => client.collaborators.set(path, body),
  "PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": (
    client,
    { path, body },
  ) => client.collaborators.set(path, body),
  "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": (
    client,
    { path },
  ) => client.collaborators.remove(path),
  "DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": (
    client,
    { path },
  ) => client.collaborators.remove(path),

  "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces": (client, { path, body }) =>
    client.codespaces.createFromPullRequest(path, body),
};

/** A call, with the types that a case's plain data has. */
type AnyCall = (client: Client, input: CaseInput) => MethodPromise;

/** The call that belongs to a case's route. */
export function methodCallOf(route: string): AnyCall | undefined {
  // What a route's own call takes is known above; a case's data comes from the same document.
  const calls = methodCalls as unknown as Readonly<Record<string, AnyCall>>;
  return Object.hasOwn(calls, route) ? calls[route] : undefined;
}
