import { type Owner, useSpace } from "@copilot-spaces/react";
import type { ReactElement } from "react";
import { Loading } from "../../app/loading.tsx";
import { PageHeading } from "../../app/page-heading.tsx";
import { FailureView } from "../../failure/failure-view.tsx";
import { NotFound } from "../../failure/not-found.tsx";
import { CollaboratorsPanel } from "../collaborators/collaborators-panel.tsx";
import { useOwner, useSpaceNumber } from "../owner/use-owner.ts";
import { ResourcesPanel } from "../resources/resources-panel.tsx";
import { AboutSpace } from "./about-space.tsx";
import { InstructionsPanel } from "./instructions-panel.tsx";
import { SpaceActionsMenu } from "./space-actions.tsx";
import styles from "./space-page.module.css";
import { SpacePath } from "./space-path.tsx";

/** A space: what Copilot is told in it, what it knows, and who may do what. */
export function SpacePage(): ReactElement {
  const owner = useOwner();
  const space_number = useSpaceNumber();
  return space_number === undefined ? <NotFound /> : <ShownSpace owner={owner} space_number={space_number} />;
}

interface ShownSpaceProps {
  readonly owner: Owner;
  readonly space_number: number;
}

function ShownSpace({ owner, space_number }: ShownSpaceProps): ReactElement {
  const { data: space, error, isPending, refetch } = useSpace({ ...owner, space_number });
  return (
    <div className={styles["page"]}>
      <SpacePath owner={owner} space_number={space_number} />
      <div className={styles["top"]}>
        <PageHeading title={space?.name ?? `Space ${space_number}`}>
          <bdi>{space?.name ?? `Space ${space_number}`}</bdi>
        </PageHeading>
        {space !== undefined && <SpaceActionsMenu owner={owner} space={space} />}
      </div>
      {isPending && <Loading what="the space" />}
      {error && (
        <FailureView
          error={error}
          what={space === undefined ? "The space cannot be shown" : "What is shown may be out of date"}
          retry={() => void refetch()}
        />
      )}
      {space !== undefined && (
        <>
          {space.description && (
            <p className={styles["description"]}>
              <bdi>{space.description}</bdi>
            </p>
          )}
          <div className={styles["columns"]}>
            <div className={styles["column"]}>
              <InstructionsPanel text={space.general_instructions ?? ""} />
              <ResourcesPanel owner={owner} space_number={space_number} />
              <CollaboratorsPanel owner={owner} space={space} />
            </div>
            <AboutSpace owner={owner} space={space} />
          </div>
        </>
      )}
    </div>
  );
}
