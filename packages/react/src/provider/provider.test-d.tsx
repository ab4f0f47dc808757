import { type Client, createClient } from "@copilot-spaces/client";
import { CopilotSpacesProvider, useCopilotSpacesClient } from "@copilot-spaces/react";
import { wrapper } from "@copilot-spaces/react/testing";
import type { ReactElement } from "react";

export function useTakesAClientAndChildren(): ReactElement {
  const client: Client = useCopilotSpacesClient();
  return (
    <CopilotSpacesProvider client={client}>
      <p>one</p>
      <p>two</p>
    </CopilotSpacesProvider>
  );
}

// @ts-expect-error -- a client is needed
export const nothing = <CopilotSpacesProvider />;

export const Wrapper = wrapper({ fetch: async () => new Response() });
export const element = <Wrapper>text</Wrapper>;
export const others = [wrapper({ client: createClient() }), wrapper({ url: "http://127.0.0.1:4010" })];
// @ts-expect-error -- something has to answer
wrapper({});
