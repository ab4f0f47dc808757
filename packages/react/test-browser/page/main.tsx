import { type Client, createClient } from "@copilot-spaces/client";
import { QueryClient, QueryClientProvider, useSuspenseQuery } from "@tanstack/react-query";
import { Component, type ReactNode, StrictMode, Suspense, useState } from "react";
import { createRoot } from "react-dom/client";
import {
  CopilotSpacesProvider,
  spaceQueryOptions,
  useCopilotSpacesClient,
  useCreateResource,
  useCreateSpace,
  useDeleteSpace,
  useResources,
  useSpace,
  useSpaces,
} from "../../src/index.ts";

const owner = { org: "octo-org" };
const path = { ...owner, space_number: 3 };

function Pages() {
  const spaces = useSpaces({ ...owner, per_page: 2 });
  const create = useCreateSpace(owner);
  return (
    <>
      <ul>{spaces.data?.pages.flatMap(({ items }) => items.map(({ id, name }) => <li key={id}>{name}</li>))}</ul>
      {spaces.hasNextPage && (
        <button type="button" onClick={() => spaces.fetchNextPage()}>
          More
        </button>
      )}
      <button type="button" onClick={() => create.mutate({ name: "Planning" })}>
        Create
      </button>
      {create.isSuccess && <output>Created #{create.data.number}</output>}
    </>
  );
}

function Resources() {
  const resources = useResources(path);
  const create = useCreateResource(path);
  const add = () => create.mutate({ resource_type: "free_text", metadata: { name: "A note", text: "Its text" } });
  return (
    <>
      <ul>
        {resources.data?.resources.map(({ id, metadata }) => (
          <li key={id}>{"name" in metadata ? metadata.name : `#${id}`}</li>
        ))}
      </ul>
      <button type="button" onClick={add}>
        Add a note
      </button>
      {create.isError && <p role="alert">{create.error.message}</p>}
    </>
  );
}

function BehindBoundary() {
  return (
    <Boundary>
      <Suspense fallback={<p>Loading …</p>}>
        <SuspendedSpace />
      </Suspense>
    </Boundary>
  );
}

function SuspendedSpace() {
  const { data } = useSuspenseQuery(spaceQueryOptions(useCopilotSpacesClient(), path));
  return <output>{data.name}</output>;
}

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <p role="alert">{`${error.name}: ${error.message}`}</p>;
  }
}

function Unmounting() {
  const [number, setNumber] = useState<number | undefined>(3);
  return (
    <>
      {number !== undefined && <Space number={number} />}
      <button type="button" onClick={() => setNumber(4)}>
        Another
      </button>
      <button type="button" onClick={() => setNumber(undefined)}>
        None
      </button>
    </>
  );
}

function Space({ number }: { readonly number: number }) {
  const { data } = useSpace({ ...owner, space_number: number });
  return <output>{data?.name ?? "Loading …"}</output>;
}

function Deleting() {
  const [open, setOpen] = useState(true);
  return open ? <Deletable close={() => setOpen(false)} /> : <Busy />;
}

/** Takes longer to render than a timer without delay takes to end. */
function Busy() {
  const end = performance.now() + 30;
  while (performance.now() < end) {
    // Nothing: it is the time that counts.
  }
  return <output>Closed</output>;
}

function Deletable({ close }: { readonly close: () => void }) {
  const space = useSpace(path);
  const resources = useResources(path);
  const remove = useDeleteSpace(path);
  return (
    <>
      {space.isSuccess && resources.isSuccess && <output>{space.data.name}</output>}
      <button type="button" onClick={() => remove.mutate(undefined, { onSuccess: close })}>
        Delete
      </button>
    </>
  );
}

const scenes: Readonly<Record<string, () => ReactNode>> = {
  Pages,
  Resources,
  BehindBoundary,
  Unmounting,
  Deleting,
};

/** `?scene=Pages&api=http://…` */
function start(): void {
  const parameters = new URLSearchParams(location.search);
  const Scene = scenes[parameters.get("scene") ?? ""];
  const root = document.getElementById("root");
  if (Scene === undefined || root === null) throw new Error("there is no such scene");
  const client: Client = createClient({ token: "any", baseUrl: parameters.get("api") ?? "" });
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <CopilotSpacesProvider client={client}>
          <Scene />
        </CopilotSpacesProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

start();
