import { useSpaces } from "@copilot-spaces/react";
import { SpaceRow } from "./space-row.tsx";

/** A list in pages: each `Link` of the API leads to the next one. */
export function SpaceList({ owner }: { readonly owner: { readonly org: string } }) {
  const spaces = useSpaces({ ...owner, per_page: 10 });
  if (spaces.isPending) return <p>Loading …</p>;
  if (spaces.isError && spaces.data === undefined) return <p role="alert">{spaces.error.message}</p>;
  return (
    <>
      <ul>
        {spaces.data.pages.flatMap(({ items }) =>
          items.map((space) => <SpaceRow key={space.number} owner={owner} space={space} />),
        )}
      </ul>
      {spaces.hasNextPage && (
        <button type="button" disabled={spaces.isFetchingNextPage} onClick={() => spaces.fetchNextPage()}>
          More
        </button>
      )}
    </>
  );
}
