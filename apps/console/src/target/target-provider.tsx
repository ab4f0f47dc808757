import { type Client, type ClientOptions, createClient } from "@copilot-spaces/client";
import { CopilotSpacesProvider } from "@copilot-spaces/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { notices } from "../notice/notice.ts";
import { clientOptionsOf } from "./client-options.ts";
import { tabStorage } from "./tab-storage.ts";
import { defaultTarget, readTarget, type Target } from "./target.ts";

/** Where requests go now, and the client that sends them there. */
export interface TargetState {
  readonly target: Target;
  /** Sends to the target, as whom it says, and keeps every request in the list of those made. */
  readonly client: Client;
  /** What the client is made of, for one that differs from it: the explorer's sends nothing twice. */
  readonly clientOptions: ClientOptions;
  /** Goes elsewhere. Everything is asked for anew, also where it is the same target again. */
  choose(target: Target): void;
}

const TargetContext = createContext<TargetState | undefined>(undefined);
const storageName = "target";

/** Holds the target, and over a reload of the tab. */
export function TargetProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [target, setTarget] = useState<Target>(() => readTarget(tabStorage.read(storageName)) ?? defaultTarget);
  const queries = useMemo(createQueryClient, []);
  const state = useMemo<TargetState>(() => {
    const clientOptions = clientOptionsOf(target);
    // Without an account, each client counts as its own: nothing of one target is ever shown as another's.
    const client = createClient(clientOptions);
    const choose = (next: Target) => {
      // What was done elsewhere is not to be taken back here.
      notices.dismiss();
      tabStorage.write(storageName, JSON.stringify(next));
      setTarget({ ...next });
    };
    return { target, client, clientOptions, choose };
  }, [target]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the client, by then nothing shows its data.
  useEffect(() => queries.removeQueries({ type: "inactive" }), [queries, state.client]);
  return (
    <TargetContext value={state}>
      <QueryClientProvider client={queries}>
        <CopilotSpacesProvider client={state.client}>{children}</CopilotSpacesProvider>
      </QueryClientProvider>
    </TargetContext>
  );
}

/** Where requests go now. */
export function useTarget(): TargetState {
  const state = useContext(TargetContext);
  if (state === undefined) throw new Error("useTarget needs a TargetProvider above it.");
  return state;
}

/**
 * Fetches when somebody asks, not whenever a window gets the focus: each request is shown, and counts. The sandbox
 * answers without a network; where there is none, GitHub's client says so at once.
 */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: false, networkMode: "always" } },
  });
}
