import { type Client, createClient } from "@copilot-spaces/client";
import { JSDOM } from "jsdom";

/** How often a component rendered in a scenario, by who did the fetching. */
export interface RenderCounts {
  readonly scenario: string;
  readonly byHand: number;
  readonly hooks: number;
}

const path = { org: "octo-org", space_number: 3 };

/** Counts renders of the same components, once with our hooks and once with TanStack Query and the client by hand. */
export async function countRenders(): Promise<RenderCounts[]> {
  const { window } = new JSDOM("<!doctype html>", { url: "http://localhost/" });
  Object.assign(globalThis, { window, document: window.document });
  // React and TanStack Query look at their surroundings when they are loaded, so the window must be there first.
  const parts = await loadParts();
  const counts: RenderCounts[] = [];
  for (const [scenario, { byHand, hooks }] of Object.entries(components(parts))) {
    counts.push({ scenario, byHand: await play(parts, byHand), hooks: await play(parts, hooks) });
  }
  window.close();
  for (const name of ["window", "document"]) Reflect.deleteProperty(globalThis, name);
  return counts;
}

async function loadParts() {
  const [react, dom, query, ours] = await Promise.all([
    import("react"),
    import("react-dom/client"),
    import("@tanstack/react-query"),
    import("@copilot-spaces/react"),
  ]);
  return { react, dom, query, ours };
}

type Parts = Awaited<ReturnType<typeof loadParts>>;

/** What a component shows, and what it is asked to do once that is on the screen. */
interface Drawn {
  readonly text: string | undefined;
  readonly steps: readonly (() => unknown)[];
}

type UseDrawn = (client: Client) => Drawn;

function components({ query, ours }: Parts): Record<string, { byHand: UseDrawn; hooks: UseDrawn }> {
  const { useMutation, useQuery, useQueryClient } = query;
  const space = (client: Client) => ({
    queryKey: ["space"],
    queryFn: ({ signal }: { signal: AbortSignal }) => client.spaces.get(path, { signal }),
    retry: false,
  });
  return {
    "A query: read, read again as it was, read again changed": {
      byHand: (client) => {
        const { data, refetch } = useQuery(space(client));
        return { text: data?.name, steps: [refetch, () => rename(client), refetch] };
      },
      hooks: (client) => {
        const { data, refetch } = ours.useSpace(path);
        return { text: data?.name, steps: [refetch, () => rename(client), refetch] };
      },
    },
    "A query of which all is looked at: the same": {
      byHand: (client) => {
        const result = useQuery(space(client));
        return { text: lookAt(result), steps: [result.refetch, () => rename(client), result.refetch] };
      },
      hooks: (client) => {
        const result = ours.useSpace(path);
        return { text: lookAt(result), steps: [result.refetch, () => rename(client), result.refetch] };
      },
    },
    "A query and a mutation that shows at once": {
      byHand: (client) => {
        const queryClient = useQueryClient();
        const { data } = useQuery(space(client));
        const { mutate, isPending } = useMutation({
          mutationFn: (body: { name: string }) => client.spaces.update(path, body),
          onMutate: async (body) => {
            await queryClient.cancelQueries({ queryKey: ["space"] });
            const before = queryClient.getQueryData<object>(["space"]);
            queryClient.setQueryData(["space"], { ...before, ...body });
            return before;
          },
          onError: (_error, _body, before) => queryClient.setQueryData(["space"], before),
          onSettled: () => queryClient.invalidateQueries({ queryKey: ["space"] }),
        });
        return { text: `${data?.name} ${isPending}`, steps: [() => mutate({ name: "New" })] };
      },
      hooks: () => {
        const { data } = ours.useSpace(path);
        const { mutate, isPending } = ours.useUpdateSpace(path);
        return { text: `${data?.name} ${isPending}`, steps: [() => mutate({ name: "New" })] };
      },
    },
  };
}

function rename(client: Client): Promise<unknown> {
  return client.spaces.update(path, { name: "Renamed by somebody else" });
}

function lookAt(result: object): string {
  return Object.keys(result)
    .map((name) => typeof Reflect.get(result, name))
    .join();
}

async function play({ react: { createElement }, dom, query, ours }: Parts, useDrawn: UseDrawn): Promise<number> {
  const client = createClient({ fetch: answerer(), retry: { limit: 0 } });
  const queryClient = new query.QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  const count = { renders: 0, steps: [] as Drawn["steps"] };
  const callHook = () => {
    const { text, steps } = useDrawn(client);
    count.renders += 1;
    count.steps = steps;
    return text;
  };
  const root = dom.createRoot(document.createElement("div"));
  const provider = createElement(ours.CopilotSpacesProvider, { client }, createElement(Counted, { callHook }));
  root.render(createElement(query.QueryClientProvider, { client: queryClient }, provider));
  await settled();
  for (let step = 0; step < count.steps.length; step += 1) {
    count.steps[step]?.();
    await settled();
  }
  root.unmount();
  await settled();
  queryClient.clear();
  return count.renders;
}

function Counted({ callHook }: { readonly callHook: () => string | undefined }): string | undefined {
  return callHook();
}

/** Not `act`, which would make one render of several. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** A space that can be renamed. */
function answerer(): (url: string, init: { readonly method: string; readonly body?: string }) => Promise<Response> {
  let space = { number: 3, name: "Planning" };
  return async (_url, { method, body }) => {
    // Long enough for what is shown meanwhile to be rendered.
    await new Promise((resolve) => setTimeout(resolve, 3));
    if (method === "PUT" && body !== undefined) space = { ...space, ...JSON.parse(body) };
    return Response.json(space);
  };
}
