import type { ReactElement } from "react";
import { PageHeading } from "../app/page-heading.tsx";

/** The requests that were made, each to be repeated. */
export function RequestsPage(): ReactElement {
  return <PageHeading title="Requests" />;
}
