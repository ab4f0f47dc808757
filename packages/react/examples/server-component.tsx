import type { Client } from "@copilot-spaces/client";
import { spaceQueryOptions } from "@copilot-spaces/react";
import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";

/** A server component, with a client of its own: `createClient({ account: login, token })`. Hooks work below it. */
export async function SpaceLayout({ client, children }: { client: Client; children: ReactNode }) {
  const queryClient = new QueryClient();
  await queryClient.query(spaceQueryOptions(client, { org: "octo-org", space_number: 3 }));
  return <HydrationBoundary state={dehydrate(queryClient)}>{children}</HydrationBoundary>;
}
