import type { Client } from "@copilot-spaces/client";
import { wrapper } from "@copilot-spaces/react/testing";
import { QueryClient } from "@tanstack/react-query";
import { createElement, useEffect } from "react";
import { createRoot } from "react-dom/client";
import type { HookResult } from "./hook-calls.ts";

/** What a hook led to. */
export interface Rendered {
  /** What stands in the document: the data as JSON, nothing where there is none. */
  readonly text: string;
  readonly error: Error | null;
}

/** Longer than a mock takes, so that a hook that never settles fails its case and not the whole run. */
const MILLISECONDS = 20_000;

/** Renders a component with a hook, starts it where it is a mutation, and ends the component when it has settled. */
export async function renderHook(useCall: () => HookResult, client: Client): Promise<Rendered> {
  const container = document.createElement("div");
  const root = createRoot(container);
  const { promise: settled, resolve, reject } = deferred<Error | null>();
  // Without an end, what was asked for would be kept by timers, which keep a process alive.
  const endless = { gcTime: Number.POSITIVE_INFINITY };
  const queryClient = new QueryClient({ defaultOptions: { queries: endless, mutations: endless } });
  const limit = setTimeout(() => reject(new Error("the hook has not settled")), MILLISECONDS);
  try {
    root.render(
      createElement(wrapper({ client }, { queryClient }), null, createElement(Probe, { useCall, onSettled: resolve })),
    );
    const error = await settled;
    return { text: container.textContent ?? "", error };
  } finally {
    clearTimeout(limit);
    root.unmount();
  }
}

interface ProbeProps {
  readonly useCall: () => HookResult;
  readonly onSettled: (error: Error | null) => void;
}

function Probe({ useCall, onSettled }: ProbeProps): string | null {
  const { status, data, error, start } = useCall();
  useEffect(() => {
    if (status === "idle") start?.();
    if (status === "success" || status === "error") onSettled(error);
  });
  return data === undefined ? null : JSON.stringify(data);
}

function deferred<Value>() {
  const executors: { resolve?: (value: Value) => void; reject?: (error: Error) => void } = {};
  const promise = new Promise<Value>((resolve, reject) => Object.assign(executors, { resolve, reject }));
  const { resolve = () => {}, reject = () => {} } = executors;
  return { promise, resolve, reject };
}
