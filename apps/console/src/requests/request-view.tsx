import { ArrowLeftIcon } from "@primer/octicons-react";
import { Button } from "@primer/react";
import type { ReactElement } from "react";
import type { RecordedRequest } from "./recorder.ts";

interface RequestViewProps {
  readonly request: RecordedRequest;
  readonly onBack?: () => void;
}

/** One request, as it was sent and answered. */
export function RequestView({ request, onBack }: RequestViewProps): ReactElement {
  return (
    <div>
      {onBack !== undefined && (
        <Button leadingVisual={ArrowLeftIcon} variant="invisible" onClick={onBack}>
          All requests
        </Button>
      )}
      <p>
        {request.method} {request.url}
      </p>
    </div>
  );
}
