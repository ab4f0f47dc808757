import { TrashIcon, UndoIcon } from "@primer/octicons-react";
import { IconButton } from "@primer/react";
import type { ReactElement } from "react";
import { announce } from "../../app/announce.ts";
import { quoteName } from "../../app/quote-name.ts";
import panelStyles from "../panel.module.css";
import { Panel } from "../panel.tsx";
import { AddResourceMenu } from "../resources/add-resource-menu.tsx";
import { describeResource } from "../resources/describe-resource.ts";
import { repositoryNames } from "../resources/repository-names.ts";
import { ResourceRow } from "../resources/resource-row.tsx";
import type { DraftResource } from "./draft.ts";
import styles from "./space-form.module.css";
import { problemOf, type StepProps } from "./step.tsx";

/** The third step: what the space knows. Nothing is sent before the form is. */
export function SourcesStep({ draft, problems, onChange }: StepProps): ReactElement {
  const { resources } = draft;
  const toggle = (each: DraftResource) => {
    const title = nameOf(each);
    announce(each.kind === "removed" ? `${title} stays.` : `${title} will not be part of it.`);
    onChange({ resources: resources.flatMap((other) => (other === each ? toggled(each) : [other])) });
  };
  return (
    <>
      <Panel
        title="What the space knows"
        actions={
          <AddResourceMenu
            onAdd={async (resource) =>
              onChange({ resources: [...resources, { kind: "new", key: crypto.randomUUID(), resource }] })
            }
          />
        }
      >
        {resources.length === 0 ? (
          <p className={panelStyles["empty"]}>Nothing yet. Copilot knows what it is told in the instructions.</p>
        ) : (
          <ul className={panelStyles["list"]}>
            {resources.map((each) => (
              <ResourceRow key={each.key} resource={each.resource} state={each.kind === "kept" ? undefined : each.kind}>
                <IconButton
                  size="small"
                  variant="invisible"
                  icon={each.kind === "removed" ? UndoIcon : TrashIcon}
                  aria-label={`${each.kind === "removed" ? "Keep" : "Remove"} ${nameOf(each)}`}
                  onClick={() => toggle(each)}
                />
              </ResourceRow>
            ))}
          </ul>
        )}
      </Panel>
      <p className={styles["aside"]}>
        In the API: <code>resources_attributes</code>. Files can be uploaded on GitHub only.
      </p>
      {problemOf(problems, "resources_attributes")}
    </>
  );
}

function nameOf({ resource }: DraftResource): string {
  return quoteName(describeResource(resource, repositoryNames.read).title);
}

function toggled(each: DraftResource): readonly DraftResource[] {
  if (each.kind === "new") return [];
  return [{ ...each, kind: each.kind === "removed" ? "kept" : "removed" }];
}
