import { Banner, Button } from "@primer/react";
import { type ReactElement, useEffect } from "react";
import { announce } from "../app/announce.ts";
import { FailureDetails } from "./failure-details.tsx";
import { useFailureText } from "./use-failure-text.ts";

/** What a view shows instead of what it could not get. */
interface FailureViewProps {
  readonly error: unknown;
  /** What could not be done: `The spaces of octo-org cannot be shown`. */
  readonly what?: string;
  readonly retry?: () => void;
}

/** Says what went wrong, why, what to do about it, and tries again. */
export function FailureView({ error, what, retry }: FailureViewProps): ReactElement {
  const text = useFailureText(error);
  const title = what === undefined ? text.title : `${what}. ${text.title}`;
  useEffect(() => announce(title), [title]);
  return (
    <Banner
      variant="critical"
      aria-label="Failure"
      title={title}
      description={<FailureDetails text={text} />}
      {...(retry !== undefined && { primaryAction: <Button onClick={retry}>Try again</Button> })}
    />
  );
}
