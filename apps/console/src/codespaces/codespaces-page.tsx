import { useCreateCodespaceFromPullRequest } from "@copilot-spaces/react";
import type { ReactElement } from "react";
import { PageHeading } from "../app/page-heading.tsx";
export function CodespacesPage(): ReactElement {
  void useCreateCodespaceFromPullRequest;
  return <PageHeading title="Codespaces" />;
}
