import { type Client, createClient } from "@copilot-spaces/client";
import { CopilotSpacesProvider } from "@copilot-spaces/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactElement, type ReactNode, useContext, useMemo, useState } from "react";
import { recorder } from "../requests/recorder.ts";
import { sandboxFetch } from "./sandbox-fetch.ts";
import { baseUrlOf, type Target } from "./target.ts";

/** Where requests go now, and the client that sends them there. */
export interface TargetState {
  readonly target: Target;
  /** Sends to the target, as whom it says, and keeps every request in the list of those made. */
  readonly client: Client;
  choose(target: Target): void;
}

const TargetContext = createContext<TargetState | undefined>(undefined);

/** Holds the target; a new one begins with an empty cache. */
export function TargetProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [target, choose] = useState<Target>({ kind: "sandbox", login: "octocat" });
  const client = useMemo(() => createTargetClient(target), [target]);
  const queries = useMemo(() => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } }), []);
  const state = useMemo(() => ({ target, client, choose }), [target, client]);
  return (
    <TargetContext value={state}>
      <QueryClientProvider client={queries}>
        <CopilotSpacesProvider client={client}>{children}</CopilotSpacesProvider>
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

function createTargetClient(target: Target): Client {
  return createClient({
    baseUrl: baseUrlOf(target),
    token: target.kind === "sandbox" ? `sandbox.${target.login}` : undefined,
    account: target.kind === "sandbox" ? target.login : target.kind,
    fetch: recorder.record(target.kind === "sandbox" ? sandboxFetch : (url, init) => fetch(url, init)),
  });
}
