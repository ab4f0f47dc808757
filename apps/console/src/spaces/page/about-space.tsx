import type { Owner } from "@copilot-spaces/react";
import type { Space } from "@copilot-spaces/types";
import { Link } from "@primer/react";
import type { ReactElement, ReactNode } from "react";
import { TimeAgo } from "../../app/time-ago.tsx";
import { ownerName } from "../owner/owner.ts";
import { labelRole } from "../roles.ts";
import styles from "./space-page.module.css";

interface AboutSpaceProps {
  readonly owner: Owner;
  readonly space: Space;
}

/** What else is known of a space. */
export function AboutSpace({ owner, space }: AboutSpaceProps): ReactElement {
  const { base_role, creator, created_at, updated_at, number, html_url } = space;
  const everybody = owner.org === undefined ? "Everybody" : `Everybody in ${ownerName(owner)}`;
  return (
    <aside aria-label="About" className={styles["about"]}>
      <h2>About</h2>
      <dl>
        <Fact name={everybody}>
          {labelRole(base_role)} <code>{base_role}</code>
        </Fact>
        <Fact name="Made by">
          <bdi>{creator.login}</bdi>
        </Fact>
        <Fact name="Made">
          <TimeAgo time={created_at} />
        </Fact>
        <Fact name="Changed">
          <TimeAgo time={updated_at} />
        </Fact>
        <Fact name="Number">{number}</Fact>
        {/^https:\/\//.test(html_url) && (
          <Fact name="On the web">
            <Link href={html_url} inline rel="noreferrer">
              {html_url.replace("https://", "")}
            </Link>
          </Fact>
        )}
      </dl>
    </aside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
