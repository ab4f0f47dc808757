import { operationQueryOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import { useQueryClient } from "@tanstack/react-query";
import type { RepositoryReference } from "./read-reference.ts";
import { repositoryNames } from "./repository-names.ts";

/** Finds the number of a repository by its name. It throws as the client does. */
export function useFindRepository(): (reference: RepositoryReference) => Promise<number> {
  const client = useCopilotSpacesClient();
  const queries = useQueryClient();
  return async (reference) => {
    if (reference.kind === "number") return reference.id;
    const { owner, repo } = reference;
    const { id, full_name } = await queries.query(
      operationQueryOptions(client, "GET /repos/{owner}/{repo}", { path: { owner, repo } }),
    );
    repositoryNames.keep(id, full_name);
    return id;
  };
}
