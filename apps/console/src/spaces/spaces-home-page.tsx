import { Navigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Loading } from "../app/loading.tsx";
import { PageHeading } from "../app/page-heading.tsx";
import { FailureView } from "../failure/failure-view.tsx";
import { OwnerPicker } from "./owner/owner-picker.tsx";
import { useOwners } from "./owner/use-owners.ts";
import styles from "./spaces-home-page.module.css";

/** Goes to one's own spaces; where nobody knows who that is, anybody's can be picked. */
export function SpacesHomePage(): ReactElement {
  const { me, isPending, error, retry } = useOwners();
  if (me !== undefined) return <Navigate to="/spaces/users/$username" params={{ username: me }} replace />;
  return (
    <div className={styles["page"]}>
      <PageHeading title="Spaces" />
      {isPending ? (
        <Loading what="who you are" />
      ) : (
        <FailureView error={error} what="Who you are is not known" retry={retry} />
      )}
      {!isPending && (
        <div>
          <OwnerPicker />
        </div>
      )}
    </div>
  );
}
