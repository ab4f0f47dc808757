import type { Owner } from "@copilot-spaces/react";
import { SearchIcon } from "@primer/octicons-react";
import { Button, TextInput } from "@primer/react";
import { type ReactElement, useDeferredValue, useMemo, useState } from "react";
import { FailureView } from "../../failure/failure-view.tsx";
import { filterSpaces } from "./filter-spaces.ts";
import { NoSpaces } from "./no-spaces.tsx";
import { SpaceList } from "./space-list.tsx";
import styles from "./spaces-page.module.css";
import type { LoadedSpaces } from "./use-all-spaces.ts";

interface FilteredSpacesProps {
  readonly owner: Owner;
  readonly loaded: LoadedSpaces;
}

/** The spaces that were loaded, those of them that one looks for, and what loads the rest. */
export function FilteredSpaces({ owner, loaded }: FilteredSpacesProps): ReactElement {
  const { spaces, hasMore, isLoadingMore, isLoadingRest, loadMore, loadRest, stop, error, retry } = loaded;
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text);
  const found = useMemo(() => filterSpaces(spaces, wanted), [spaces, wanted]);
  const filtering = wanted.trim() !== "";
  if (spaces.length === 0 && !hasMore) return <NoSpaces owner={owner} />;
  return (
    <>
      <div className={styles["filter"]}>
        <TextInput
          type="search"
          leadingVisual={SearchIcon}
          aria-label="Filter by name, description or number"
          placeholder="Filter by name, description or number"
          value={text}
          onChange={({ target: { value } }) => setText(value)}
        />
        <div className={styles["count"]}>
          <span role="status">{describeCount({ found: found.length, loaded: spaces.length, hasMore, filtering })}</span>
          {isLoadingRest ? (
            <Button size="small" onClick={stop}>
              Stop loading
            </Button>
          ) : (
            hasMore && (
              <Button size="small" onClick={loadRest}>
                Load the rest
              </Button>
            )
          )}
        </div>
      </div>
      {/* While one looks for something, only the button loads: the end of a short list is always in sight. */}
      <SpaceList
        owner={owner}
        spaces={found}
        complete={!hasMore}
        onEnd={hasMore && !filtering && !error ? loadMore : undefined}
      />
      {Boolean(error) && <FailureView error={error} what="The next spaces cannot be shown" retry={retry} />}
      {hasMore && !filtering && !error && (
        <div className={styles["more"]}>
          <Button onClick={loadMore} loading={isLoadingMore}>
            Load more
          </Button>
        </div>
      )}
    </>
  );
}

interface Count {
  readonly found: number;
  readonly loaded: number;
  readonly hasMore: boolean;
  readonly filtering: boolean;
}

function describeCount({ found, loaded, hasMore, filtering }: Count): string {
  const spaces = loaded === 1 ? "1 space" : `${loaded.toLocaleString("en")} spaces`;
  if (!filtering) return hasMore ? `${spaces} loaded, there are more` : spaces;
  const share = `${found.toLocaleString("en")} of ${spaces}`;
  return hasMore ? `${share} loaded so far; there are more, which the filter has not seen` : share;
}
