import type { Owner } from "@copilot-spaces/react";
import type { SpaceSummary } from "@copilot-spaces/types";
import { Link } from "@tanstack/react-router";
import { memo, type ReactElement } from "react";
import { TimeAgo } from "../../app/time-ago.tsx";
import { spaceLink } from "../links.ts";
import styles from "./space-list.module.css";

interface SpaceRowProps {
  readonly owner: Owner;
  readonly space: SpaceSummary;
}

/** A space in the list. */
export const SpaceRow = memo(function SpaceRow({ owner, space }: SpaceRowProps): ReactElement {
  const { number, name, description, creator, updated_at } = space;
  return (
    <div className={styles["space"]}>
      <div className={styles["title"]}>
        <Link {...spaceLink(owner, number)} className={styles["name"]} title={name}>
          {name}
        </Link>
        <span className={styles["number"]}>#{number}</span>
      </div>
      <p className={styles["description"]}>{description || "No description"}</p>
      <p className={styles["meta"]}>
        Updated <TimeAgo time={updated_at} /> · by {creator.login}
      </p>
    </div>
  );
});
