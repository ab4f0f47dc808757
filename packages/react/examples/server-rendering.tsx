import { type Client, createClient, type Fetch } from "@copilot-spaces/client";
import { CopilotSpacesProvider, spaceQueryOptions, useSpace } from "@copilot-spaces/react";
import {
  type DehydratedState,
  dehydrate,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
} from "@tanstack/react-query";
import { useState } from "react";

const space = { org: "octo-org", space_number: 3 };

/**
 * On the server, for each request, with `createClient({ account: login, token })`: whose data it is has to be said,
 * because the browser looks for it under that.
 */
export async function loadPage(client: Client) {
  const queryClient = new QueryClient();
  await queryClient.query(spaceQueryOptions(client, space));
  return { login: client.account, state: dehydrate(queryClient) };
}

/** The browser has no token: its requests go through your own server. Their address, which is in the keys, stays. */
const throughServer: Fetch = (url, init) => fetch(url.replace("https://api.github.com", "/api"), init);

/** On both sides. */
export function Page({ login, state }: { login: string | undefined; state: DehydratedState }) {
  const [queryClient] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }));
  const [client] = useState(() => createClient({ account: login, fetch: throughServer }));
  return (
    <QueryClientProvider client={queryClient}>
      <CopilotSpacesProvider client={client}>
        <HydrationBoundary state={state}>
          <SpaceName />
        </HydrationBoundary>
      </CopilotSpacesProvider>
    </QueryClientProvider>
  );
}

function SpaceName() {
  return <h1>{useSpace(space).data?.name}</h1>;
}
