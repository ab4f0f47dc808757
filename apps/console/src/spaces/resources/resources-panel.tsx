import { type Owner, useResources } from "@copilot-spaces/react";
import type { Resource } from "@copilot-spaces/types";
import type { ReactElement } from "react";
import { Loading } from "../../app/loading.tsx";
import { FailureView } from "../../failure/failure-view.tsx";
import panelStyles from "../panel.module.css";
import { Panel } from "../panel.tsx";
import { AddResourceMenu } from "./add-resource-menu.tsx";
import { AttachedResource } from "./attached-resource.tsx";
import { useResourceActions } from "./use-resource-actions.ts";

interface ResourcesPanelProps {
  readonly owner: Owner;
  readonly space_number: number;
}

/** What a space knows, and what changes that. Each change is sent at once. */
export function ResourcesPanel({ owner, space_number }: ResourcesPanelProps): ReactElement {
  const { data, error, isPending, refetch } = useResources({ ...owner, space_number });
  const actions = useResourceActions({ owner, space_number });
  const resources: readonly Resource[] = data?.resources ?? [];
  return (
    <Panel title="Sources" actions={<AddResourceMenu onAdd={actions.add} />}>
      {isPending && <Loading what="the sources" />}
      {error && <FailureView error={error} what="The sources cannot be shown" retry={() => void refetch()} />}
      {data !== undefined && resources.length === 0 && (
        <p className={panelStyles["empty"]}>None. Copilot knows what it is told in the instructions.</p>
      )}
      {resources.length > 0 && (
        <ul className={panelStyles["list"]}>
          {resources.map((resource) => (
            <AttachedResource key={resource.id} resource={resource} actions={actions} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
