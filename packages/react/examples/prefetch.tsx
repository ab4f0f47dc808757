import type { Client } from "@copilot-spaces/client";
import { resourcesQueryOptions, spaceQueryOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";

/** In a router's loader: both requests at once, before anything renders. */
export async function loadSpace(queryClient: QueryClient, client: Client, space_number: number) {
  const path = { org: "octo-org", space_number };
  const [space] = await Promise.all([
    queryClient.query(spaceQueryOptions(client, path, { staleTime: 60_000 })),
    queryClient.query(resourcesQueryOptions(client, path, { staleTime: 60_000 })),
  ]);
  return space;
}

/** Or as soon as somebody points at a link. */
export function SpaceLink({ space_number }: { space_number: number }) {
  const client = useCopilotSpacesClient();
  const queryClient = useQueryClient();
  const prefetch = () => {
    const options = spaceQueryOptions(client, { org: "octo-org", space_number }, { staleTime: 60_000 });
    queryClient.query(options).catch(() => {});
  };
  return (
    <a href={`/spaces/${space_number}`} onPointerEnter={prefetch}>
      Space {space_number}
    </a>
  );
}
