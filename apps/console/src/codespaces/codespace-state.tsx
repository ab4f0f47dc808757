import { operationQueryOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import type { CodespaceState as State } from "@copilot-spaces/types";
import { Label, Link, Spinner } from "@primer/react";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useEffect } from "react";
import { announce } from "../app/announce.ts";
import { Loading } from "../app/loading.tsx";
import { FailureView } from "../failure/failure-view.tsx";
import { Panel } from "../spaces/panel.tsx";
import styles from "./codespaces-page.module.css";
import { isSettled, toneOf } from "./settled.ts";

/** How often a codespace is asked for while it comes up, in milliseconds. */
const interval = 2000;

/** A codespace, and what it is doing, until it has come up or failed. */
export function CodespaceState({ name }: { readonly name: string }): ReactElement {
  const client = useCopilotSpacesClient();
  const { data, error, refetch } = useQuery({
    ...operationQueryOptions(client, "GET /user/codespaces/{codespace_name}", { path: { codespace_name: name } }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data === undefined || isSettled(state.data.state) ? false : interval),
  });
  const state: State | undefined = data?.state;
  useEffect(() => {
    if (state !== undefined) announce(`The codespace ${name}: ${state}`);
  }, [name, state]);
  return (
    <Panel title={data?.display_name ?? name}>
      {data === undefined && !error && <Loading what="the codespace" />}
      {error && <FailureView error={error} what="What it is doing is not known" retry={() => void refetch()} />}
      {data !== undefined && (
        <div className={styles["state"]}>
          {!isSettled(data.state) && <Spinner size="small" srText={null} />}
          <Label variant={toneOf(data.state)}>{data.state}</Label>
          <p>{data.repository.full_name}</p>
          {data.machine && <p>{data.machine.display_name}</p>}
          {/^https:\/\//.test(data.web_url) && (
            <Link href={data.web_url} inline rel="noreferrer">
              Open it
            </Link>
          )}
          <p className={styles["facts"]}>{name}</p>
        </div>
      )}
    </Panel>
  );
}
