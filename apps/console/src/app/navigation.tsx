import { CodeSquareIcon, CodespacesIcon, HistoryIcon, type Icon, StackIcon } from "@primer/octicons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import styles from "./navigation.module.css";

const pages: readonly {
  readonly to: "/spaces" | "/codespaces" | "/explorer" | "/requests";
  readonly label: string;
  readonly icon: Icon;
}[] = [
  { to: "/spaces", label: "Spaces", icon: StackIcon },
  { to: "/codespaces", label: "Codespaces", icon: CodespacesIcon },
  { to: "/explorer", label: "Explorer", icon: CodeSquareIcon },
  { to: "/requests", label: "Requests", icon: HistoryIcon },
];

/** The way to each part of the console. */
export function Navigation(): ReactElement {
  return (
    <nav aria-label="Console" className={styles["navigation"]}>
      <ul>
        {pages.map(({ to, label, icon: PageIcon }) => (
          <li key={to}>
            <Link to={to} activeProps={{ "aria-current": "page" }}>
              <PageIcon />
              <span data-text={label}>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
