import { CopilotIcon } from "@primer/octicons-react";
import { Link, Outlet } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { OperationSearch } from "../explorer/operation-search.tsx";
import { OfflineBanner } from "../failure/offline-banner.tsx";
import { NoticeArea } from "../notice/notice-area.tsx";
import { RequestDrawerButton } from "../requests/request-drawer-button.tsx";
import { TargetPicker } from "../target/target-picker.tsx";
import { ThemePicker } from "../theme/theme-picker.tsx";
import { Announcer } from "./announcer.tsx";
import styles from "./frame.module.css";
import { Navigation } from "./navigation.tsx";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";

/** What every page has around it. */
export function Frame(): ReactElement {
  useFocusOnArrival();
  return (
    <div className={styles["frame"]}>
      <a href="#content" className={styles["skip"]}>
        Skip to content
      </a>
      <header className={styles["header"]}>
        <div className={styles["bar"]}>
          <Link to="/spaces" className={styles["brand"]}>
            <CopilotIcon size={24} />
            <span className={styles["name"]}>Copilot Spaces</span>
          </Link>
          <div className={styles["tools"]}>
            <OperationSearch />
            <TargetPicker />
            <RequestDrawerButton />
            <ThemePicker />
          </div>
        </div>
        <Navigation />
      </header>
      <main id="content" tabIndex={-1} className={styles["main"]}>
        <OfflineBanner />
        <Outlet />
      </main>
      <NoticeArea />
      <Announcer />
    </div>
  );
}
