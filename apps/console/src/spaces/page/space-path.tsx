import type { Owner } from "@copilot-spaces/react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { ownerLink } from "../links.ts";
import { ownerName } from "../owner/owner.ts";
import styles from "./space-page.module.css";

interface SpacePathProps {
  readonly owner: Owner;
  readonly space_number: number;
}

/** Where a space is: below its owner. */
export function SpacePath({ owner, space_number }: SpacePathProps): ReactElement {
  return (
    <nav aria-label="Path" className={styles["path"]}>
      <ol>
        <li>
          <Link {...ownerLink(owner)}>{ownerName(owner)}</Link>
        </li>
        <li aria-current="page">Space {space_number}</li>
      </ol>
    </nav>
  );
}
