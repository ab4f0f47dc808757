import { PlusIcon } from "@primer/octicons-react";
import { LinkButton } from "@primer/react";
import { createLink } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Loading } from "../../app/loading.tsx";
import { PageHeading } from "../../app/page-heading.tsx";
import { FailureView } from "../../failure/failure-view.tsx";
import { newSpaceLink } from "../links.ts";
import { ownerName } from "../owner/owner.ts";
import { OwnerPicker } from "../owner/owner-picker.tsx";
import { useOwner } from "../owner/use-owner.ts";
import { FilteredSpaces } from "./filtered-spaces.tsx";
import styles from "./spaces-page.module.css";
import { useAllSpaces } from "./use-all-spaces.ts";

const RouterLinkButton = createLink(LinkButton);

/** The spaces of an owner. */
export function SpacesPage(): ReactElement {
  const owner = useOwner();
  const name = ownerName(owner);
  const loaded = useAllSpaces(owner);
  return (
    <div className={styles["page"]}>
      <div className={styles["top"]}>
        <PageHeading title={`Spaces of ${name}`} />
        <div className={styles["actions"]}>
          <OwnerPicker owner={owner} />
          <RouterLinkButton {...newSpaceLink(owner)} variant="primary" leadingVisual={PlusIcon}>
            New space
          </RouterLinkButton>
        </div>
      </div>
      {loaded.isPending && <Loading what={`the spaces of ${name}`} />}
      {loaded.spaces.length === 0 && loaded.error ? (
        <FailureView error={loaded.error} what={`The spaces of ${name} cannot be shown`} retry={loaded.retry} />
      ) : (
        !loaded.isPending && <FilteredSpaces key={name} owner={owner} loaded={loaded} />
      )}
    </div>
  );
}
