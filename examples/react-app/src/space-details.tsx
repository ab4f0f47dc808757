import { resourcesQueryOptions, spaceQueryOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import { QueryErrorResetBoundary, useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { AddNote } from "./add-note.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";

/** Which space. */
export interface SpacePath {
  readonly org: string;
  readonly space_number: number;
}

export function SpaceDetails({ path }: { readonly path: SpacePath }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary onReset={reset}>
          <Suspense fallback={<p>Loading …</p>}>
            <Instructions path={path} />
            <Resources path={path} />
            <AddNote path={path} />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

/** The hooks are one line on top of options, which fit whatever TanStack Query has: here, Suspense. */
function Instructions({ path }: { readonly path: SpacePath }) {
  const { data: space } = useSuspenseQuery(spaceQueryOptions(useCopilotSpacesClient(), path));
  return <p>{space.general_instructions ?? "It has no instructions."}</p>;
}

function Resources({ path }: { readonly path: SpacePath }) {
  const { data } = useSuspenseQuery(resourcesQueryOptions(useCopilotSpacesClient(), path));
  return (
    <ul>
      {data.resources.map((resource) => (
        <li key={resource.id}>
          {resource.resource_type === "free_text" ? resource.metadata.name : resource.resource_type}
        </li>
      ))}
    </ul>
  );
}
