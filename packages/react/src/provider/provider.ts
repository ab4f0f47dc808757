"use client";

import type { Client } from "@copilot-spaces/client";
import { createContext, createElement, type ReactElement, type ReactNode, useContext } from "react";

const ClientContext = createContext<Client | undefined>(undefined);

/** What a provider takes. */
export interface CopilotSpacesProviderProps {
  /** Make it once, outside of components or in a `useState`: a client without `account` is a cache of its own. */
  readonly client: Client;
  readonly children?: ReactNode;
}

/**
 * Gives the hooks below it their client. TanStack Query's `QueryClientProvider` has to be there too.
 * @example
 * <CopilotSpacesProvider client={client}><App /></CopilotSpacesProvider>
 */
export function CopilotSpacesProvider({ client, children }: CopilotSpacesProviderProps): ReactElement {
  return createElement(ClientContext.Provider, { value: client }, children);
}

/**
 * The client of the nearest provider.
 * @throws {@link Error} where there is none
 */
export function useCopilotSpacesClient(): Client {
  const client = useContext(ClientContext);
  if (!client) {
    throw new Error("There is no client: wrap this component in <CopilotSpacesProvider client={…}>.");
  }
  return client;
}
