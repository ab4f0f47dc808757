import type { RequestInput } from "@copilot-spaces/reference/print";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTarget } from "../../target/target-provider.tsx";
import { type CallOutcome, sendCall } from "./send-call.ts";
import { sentInput } from "./sent-input.ts";

/** How far a call has got. */
export type Sending =
  | { readonly kind: "idle" }
  | { readonly kind: "sending" }
  | { readonly kind: "done"; readonly sent: RequestInput; readonly outcome: CallOutcome };

export interface SendingState {
  readonly sending: Sending;
  /** Resolves to what came of it; to `undefined` where another call was sent meanwhile. */
  readonly send: (input: RequestInput) => Promise<CallOutcome | undefined>;
  readonly cancel: () => void;
}

/** Sends calls of an operation to the target, one at a time. */
export function useSending(route: string): SendingState {
  const { target, clientOptions } = useTarget();
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  const queries = useQueryClient();
  const running = useRef<AbortController>(undefined);
  // An answer is the target's that gave it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts.
  useEffect(() => {
    setSending({ kind: "idle" });
    return () => running.current?.abort();
  }, [clientOptions]);
  const send = async (input: RequestInput) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setSending({ kind: "sending" });
    const sent = sentInput(input, target);
    const outcome = await sendCall(route, sent, { clientOptions, signal: controller.signal });
    // It may have changed what other pages hold, also where nobody waited for its answer.
    if (!route.startsWith("GET ") && outcome.kind !== "refused") void queries.invalidateQueries();
    if (running.current !== controller) return undefined;
    running.current = undefined;
    setSending({ kind: "done", sent: input, outcome });
    return outcome;
  };
  return { sending, send, cancel: () => running.current?.abort() };
}
