import type { Client, Page } from "@copilot-spaces/client";
import {
  operationQueryOptions,
  useCollaborators,
  useCopilotSpacesClient,
  useResource,
  useResources,
  useSpace,
  useSpaces,
} from "@copilot-spaces/react";
import { useQuery } from "@tanstack/react-query";
import type { Side } from "./create-scene.ts";

/** An organization or a user. */
export type Owner = { readonly org: string } | { readonly username: string };
/** One space of either. */
export type SpacePath = Owner & { readonly space_number: number };

/** As much of a query's result as a test looks at. */
export interface ViewResult {
  readonly status: "pending" | "success" | "error";
  readonly fetchStatus: "fetching" | "paused" | "idle";
  readonly data: unknown;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
  readonly fetchNextPage?: () => Promise<unknown>;
}

/** A query that can be mounted, and the question that a client would ask for the same. */
export interface View {
  readonly name: string;
  readonly use: () => ViewResult;
  /** What the server has, in the form in which the hook gives it. */
  readonly truth: (client: Client, shown: unknown) => Promise<unknown>;
}

export function listView(owner: Owner, per_page = 2): View {
  return {
    name: `spaces of ${nameOf(owner)}, ${per_page} a page`,
    use: () => useSpaces({ ...owner, per_page }),
    // As many pages as are shown, counted from the first: so a refetch reads them.
    truth: async (client, shown) => {
      const { length } = Object(shown).pages ?? [];
      const pages: Page<unknown>[] = [];
      for await (const page of client.spaces.list({ ...owner, per_page }).pages()) {
        pages.push(page);
        if (pages.length >= length) break;
      }
      return pages;
    },
  };
}

export function spaceView(path: SpacePath): View {
  return { name: nameOf(path), use: () => useSpace(path), truth: async (client) => await client.spaces.get(path) };
}

export function resourcesView(path: SpacePath): View {
  return {
    name: `resources of ${nameOf(path)}`,
    use: () => useResources(path),
    truth: async (client) => await client.resources.list(path),
  };
}

export function resourceView(path: SpacePath, space_resource_id: number): View {
  return {
    name: `resource ${space_resource_id} of ${nameOf(path)}`,
    use: () => useResource({ ...path, space_resource_id }),
    truth: async (client) => await client.resources.get({ ...path, space_resource_id }),
  };
}

export function collaboratorsView(path: SpacePath): View {
  return {
    name: `collaborators of ${nameOf(path)}`,
    use: () => useCollaborators(path),
    truth: async (client) => await client.collaborators.list(path),
  };
}

/** The list of an organization's spaces as a query by its route: a whole answer instead of pages. */
export function listByRoute(path: { readonly org: string }): View {
  const route = "GET /orgs/{org}/copilot-spaces";
  return {
    name: `${route} ${path.org}`,
    use: () => useQuery(operationQueryOptions(useCopilotSpacesClient(), route, { path })),
    truth: async (client) => (await client.request(route, { path })).data,
  };
}

/** The resources of an organization's space as a query by its route, which shares its entry with the hook's. */
export function resourcesByRoute(path: { readonly org: string; readonly space_number: number }): View {
  const route = "GET /orgs/{org}/copilot-spaces/{space_number}/resources";
  return {
    name: `${route} ${nameOf(path)}`,
    use: () => useQuery(operationQueryOptions(useCopilotSpacesClient(), route, { path })),
    truth: async (client) => await client.resources.list(path),
  };
}

function nameOf(path: Owner & { readonly space_number?: number }): string {
  const owner = "org" in path ? path.org : path.username;
  return path.space_number === undefined ? owner : `${owner}/${path.space_number}`;
}

/** What a view should show: the server's data, or the status of the server's refusal. */
export async function expectedOf(view: View, { truth }: Side, shown: unknown): Promise<unknown> {
  try {
    return { data: await view.truth(truth, shown) };
  } catch (error) {
    return { status: Object(error).status };
  }
}

/** What a view does show, in the same form. */
export function shownOf({ data, error, status }: ViewResult): unknown {
  if (status === "error") return { status: Object(error).status };
  const { pages } = Object(data);
  return { data: pages ?? data };
}
