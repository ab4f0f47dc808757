import { ApiError } from "@copilot-spaces/client";
import { spaceQueryOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import { QueryErrorResetBoundary, useSuspenseQuery } from "@tanstack/react-query";
import { Component, type ReactNode, Suspense } from "react";

class ErrorBoundary extends Component<{ onRetry: () => void; children: ReactNode }> {
  override state: { error: Error | undefined } = { error: undefined };
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (ApiError.isInstance(error) && error.status === 404) return "There is no such space.";
    const retry = () => {
      this.props.onRetry();
      this.setState({ error: undefined });
    };
    return (
      <button type="button" onClick={retry}>
        {error.message} Try again
      </button>
    );
  }
}

function SpaceName({ space_number }: { space_number: number }) {
  const { data } = useSuspenseQuery(spaceQueryOptions(useCopilotSpacesClient(), { org: "octo-org", space_number }));
  return <h1>{data.name}</h1>;
}

export function SpacePage({ space_number }: { space_number: number }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary onRetry={reset}>
          <Suspense fallback="Loading…">
            <SpaceName space_number={space_number} />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
