import type { CreateResource, SpaceResource } from "@copilot-spaces/types";
import { Label } from "@primer/react";
import type { ReactElement, ReactNode } from "react";
import { describeResource } from "./describe-resource.ts";
import { repositoryNames } from "./repository-names.ts";
import { kindOf } from "./resource-kinds.ts";
import styles from "./resource-row.module.css";

interface ResourceRowProps {
  readonly resource: SpaceResource | CreateResource;
  /** What became of it: `new`, `removed`. */
  readonly state?: string | undefined;
  readonly children?: ReactNode;
}

/** A resource in a list, with what can be done to it. */
export function ResourceRow({ resource, state, children }: ResourceRowProps): ReactElement {
  const { icon: KindIcon, label, type } = kindOf(resource.resource_type);
  const { title, detail } = describeResource(resource, repositoryNames.read);
  return (
    <li className={styles["row"]} data-state={state}>
      <span className={styles["icon"]}>
        <KindIcon />
      </span>
      <div className={styles["text"]}>
        <p className={styles["title"]}>
          <bdi>{title}</bdi> {state !== undefined && <Label size="small">{state}</Label>}
        </p>
        <p className={styles["detail"]}>
          <span title={type}>{label}</span>
          {detail !== "" && (
            <>
              {" · "}
              <bdi>{detail}</bdi>
            </>
          )}
        </p>
      </div>
      {children !== undefined && <div className={styles["actions"]}>{children}</div>}
    </li>
  );
}
