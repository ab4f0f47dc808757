import { Button } from "@primer/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useSyncExternalStore } from "react";
import { announce } from "../app/announce.ts";
import { PageHeading } from "../app/page-heading.tsx";
import { recorder } from "./recorder.ts";
import { RequestList } from "./request-list.tsx";
import { RequestView } from "./request-view.tsx";
import styles from "./requests-page.module.css";

/** The requests that were made, each to be repeated. */
export function RequestsPage(): ReactElement {
  const requests = useSyncExternalStore(recorder.subscribe, recorder.list);
  const { id } = useSearch({ strict: false });
  const navigate = useNavigate();
  const shown = requests.find((request) => `${request.id}` === id);
  const open = (next: number | undefined) =>
    void navigate({ to: "/requests", search: next === undefined ? {} : { id: `${next}` }, resetScroll: false });
  return (
    <div className={styles["page"]}>
      <div className={styles["top"]}>
        <PageHeading title="Requests" />
        {requests.length > 0 && (
          <Button
            onClick={() => {
              recorder.clear();
              open(undefined);
              announce("The list is empty.");
            }}
          >
            Clear the list
          </Button>
        )}
      </div>
      <p className={styles["aside"]}>What this page has asked for since it was loaded, at most the last 200.</p>
      <div className={styles["columns"]}>
        <section aria-label="Requests made">
          <RequestList requests={requests} current={shown?.id} onOpen={open} />
        </section>
        {shown !== undefined && (
          <section aria-label={`Request ${shown.id}`}>
            <RequestView key={shown.id} request={shown} onRepeated={open} />
          </section>
        )}
      </div>
    </div>
  );
}
