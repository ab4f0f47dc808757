import { ArrowLeftIcon, SyncIcon } from "@primer/octicons-react";
import { Button, LinkButton } from "@primer/react";
import { useQueryClient } from "@tanstack/react-query";
import { createLink } from "@tanstack/react-router";
import { type ReactElement, useMemo, useState } from "react";
import { announce } from "../app/announce.ts";
import { AnswerView } from "../explorer/answer/answer-view.tsx";
import { searchOfLink } from "../explorer/call/explorer-search.ts";
import { sendCall } from "../explorer/call/send-call.ts";
import { RequestForms } from "../explorer/forms/request-forms.tsx";
import { RemovalDialog } from "../explorer/request/removal-dialog.tsx";
import { tokenKindOfTarget } from "../target/client-options.ts";
import { baseUrlOf } from "../target/target.ts";
import { useTarget } from "../target/target-provider.tsx";
import { readCall } from "./read-call.ts";
import { type RecordedRequest, recorder } from "./recorder.ts";
import { requestDrawer } from "./request-drawer-state.ts";
import styles from "./request-view.module.css";
import { SentRequest } from "./sent-request.tsx";

const RouterLinkButton = createLink(LinkButton);

interface RequestViewProps {
  readonly request: RecordedRequest;
  /** Called with the number of the request that repeated this one. */
  readonly onRepeated: (id: number) => void;
  readonly onBack?: () => void;
}

/** One request, as it was sent and answered; to be sent again, and taken elsewhere. */
export function RequestView({ request, onRepeated, onBack }: RequestViewProps): ReactElement {
  const { target, clientOptions } = useTarget();
  const queries = useQueryClient();
  const [sending, setSending] = useState(false);
  const call = useMemo(() => readCall(request, baseUrlOf(target)), [request, target]);
  const { outcome, method } = request;
  const [isAsked, setAsked] = useState(false);
  const ask = () => (method === "DELETE" && target.kind === "github" ? setAsked(true) : void repeat());
  const repeat = async () => {
    if (call === undefined) return;
    setSending(true);
    await sendCall(call.operation.route, call.input, { clientOptions, signal: new AbortController().signal });
    setSending(false);
    announce("It was sent again.");
    if (method !== "GET") void queries.invalidateQueries();
    const [latest] = recorder.list();
    if (latest !== undefined) onRepeated(latest.id);
  };
  return (
    <div className={styles["view"]}>
      {isAsked && target.kind === "github" && (
        <RemovalDialog
          address={new URL(request.url).pathname}
          host={target.host}
          onDecide={(decision) => {
            setAsked(false);
            if (decision === "send") void repeat();
          }}
        />
      )}
      <div className={styles["actions"]}>
        {onBack !== undefined && (
          <Button leadingVisual={ArrowLeftIcon} variant="invisible" onClick={onBack}>
            All requests
          </Button>
        )}
        {call !== undefined && (
          <>
            <Button leadingVisual={SyncIcon} loading={sending} onClick={ask}>
              Send again
            </Button>
            <RouterLinkButton
              to="/explorer"
              search={searchOfLink({ operation: call.operation.id, input: call.input })}
              onClick={requestDrawer.close}
            >
              Open in the explorer
            </RouterLinkButton>
          </>
        )}
      </div>
      <SentRequest request={request} summary={call?.operation.summary} />
      {call !== undefined && (
        <section aria-label="The request elsewhere">
          <RequestForms operation={call.operation} input={call.input} />
        </section>
      )}
      <section aria-label="Answer">
        <h2 className={styles["title"]}>Answer</h2>
        {outcome === undefined && <p>It is under way.</p>}
        {outcome?.kind === "failure" && <p>There was none: {outcome.message}</p>}
        {outcome?.kind === "answer" && (
          <AnswerView operation={call?.operation} outcome={outcome} tokenKind={tokenKindOfTarget(target)} />
        )}
      </section>
    </div>
  );
}
