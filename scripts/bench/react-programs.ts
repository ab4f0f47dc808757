/** What every program with React begins with, and ends with: the figures are about what is in between. */
const frame = (imports: string, component: string) => `
  import { QueryClient, QueryClientProvider, useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  ${imports}
  ${component}
  const queryClient = new QueryClient();
  createRoot(document.body).render(createElement(QueryClientProvider, { client: queryClient }, createElement(App)));`;

const ourClient = `
  import { createClient } from "@copilot-spaces/client";
  const client = createClient({ token: "x" });`;

const byHand = (hook: string) =>
  frame(ourClient, `function App() { const { data } = ${hook}; return JSON.stringify(data); }`);

const withHooks = (names: string, calls: string) =>
  frame(
    `${ourClient} import { CopilotSpacesProvider, ${names} } from "@copilot-spaces/react";`,
    `function Shown() { return JSON.stringify(${calls}); }
     function App() { return createElement(CopilotSpacesProvider, { client }, createElement(Shown)); }`,
  );

const space = `{ org: "octo-org", space_number: 3 }`;

/** Hooks of ours, each beside the same written by hand on the same client. */
export const ourPrograms = {
  "@copilot-spaces/react: useSpace": {
    hooks: withHooks("useSpace", `useSpace(${space}).data`),
    byHand: byHand(`useQuery({
      queryKey: ["space", 3],
      queryFn: ({ signal }) => client.spaces.get(${space}, { signal }),
    })`),
  },
  "@copilot-spaces/react: useSpaces": {
    hooks: withHooks("useSpaces", `useSpaces({ org: "octo-org" }).data`),
    byHand: byHand(`useInfiniteQuery({
      queryKey: ["spaces"],
      queryFn: ({ signal, pageParam: after }) => client.spaces.list({ org: "octo-org", after }, { signal }),
      initialPageParam: undefined,
      getNextPageParam: ({ next }) => next,
    })`),
  },
  "@copilot-spaces/react: useUpdateSpace, which shows at once": {
    hooks: withHooks("useUpdateSpace", `useUpdateSpace(${space}).status`),
    byHand: byHand(`useMutation({ mutationFn: (body) => client.spaces.update(${space}, body) })`),
  },
} as const;

/** A program with one query, and a fetch written by hand. */
export const handWrittenFetch = frame(
  "",
  `function App() {
    const { data } = useQuery({
      queryKey: ["space", 3],
      queryFn: async ({ signal }) => {
        const headers = { accept: "application/vnd.github+json", authorization: "Bearer x" };
        const response = await fetch("https://api.github.com/orgs/octo-org/copilot-spaces/3", { headers, signal });
        if (!response.ok) throw new Error(String(response.status));
        return await response.json();
      },
    });
    return JSON.stringify(data);
  }`,
);

/** Peers, each beside the same written by hand on the peer's own client. */
export const peerPrograms = {
  "openapi-react-query: one query": {
    hooks: frame(
      `import createFetchClient from "openapi-fetch";
       import createQueryClient from "openapi-react-query";
       const api = createQueryClient(createFetchClient({ baseUrl: "https://api.github.com" }));`,
      `function App() { return JSON.stringify(api.useQuery("get", "/user").data); }`,
    ),
    byHand: frame(
      `import createFetchClient from "openapi-fetch";
       const client = createFetchClient({ baseUrl: "https://api.github.com" });`,
      `function App() {
        const queryFn = async ({ signal }) => (await client.GET("/user", { signal })).data;
        return JSON.stringify(useQuery({ queryKey: ["user"], queryFn }).data);
      }`,
    ),
  },
  "Speakeasy's own SDK: one hook of its barrel": {
    hooks: frame(
      `import { SpeakeasyCore } from "@speakeasy-api/speakeasy-client-sdk-typescript/core.js";
       import {
         SpeakeasyProvider, useArtifactsGetTags,
       } from "@speakeasy-api/speakeasy-client-sdk-typescript/react-query/index.js";
       const client = new SpeakeasyCore();`,
      `function Shown() { return JSON.stringify(useArtifactsGetTags({ namespaceName: "a" }).data); }
       function App() { return createElement(SpeakeasyProvider, { client }, createElement(Shown)); }`,
    ),
    byHand: frame(
      `import { SpeakeasyCore } from "@speakeasy-api/speakeasy-client-sdk-typescript/core.js";
       import {
         artifactsGetTags,
       } from "@speakeasy-api/speakeasy-client-sdk-typescript/funcs/artifactsGetTags.js";
       const client = new SpeakeasyCore();`,
      `function App() {
        const queryFn = () => artifactsGetTags(client, { namespaceName: "a" });
        return JSON.stringify(useQuery({ queryKey: ["tags"], queryFn }).data);
      }`,
    ),
  },
} as const;

/** A program that uses one of our hooks, whichever. */
export function programWith(hook: string): string {
  return withHooks(hook, hook);
}
