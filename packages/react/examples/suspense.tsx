import { spacesInfiniteQueryOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Suspense } from "react";

function SpaceList() {
  const client = useCopilotSpacesClient();
  const { data, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    spacesInfiniteQueryOptions(client, { org: "octo-org" }),
  );
  const spaces = data.pages.flatMap(({ items }) => items);
  return (
    <ul>
      {spaces.map(({ number, name }) => (
        <li key={number}>{name}</li>
      ))}
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          More
        </button>
      )}
    </ul>
  );
}

export function Spaces() {
  return (
    <Suspense fallback="Loading…">
      <SpaceList />
    </Suspense>
  );
}
