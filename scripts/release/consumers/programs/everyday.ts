/**
 * What somebody does with the packages on an ordinary day, without a network: calls against a sandbox, hooks rendered to
 * text, the table and the validators. A consumer's compiler checks this file and each runtime runs it, so it imports
 * nothing but what is published.
 */
import { ApiError, createClient } from "@copilot-spaces/client";
import document from "@copilot-spaces/openapi" with { type: "json" };
import { spaceQueryOptions, spacesInfiniteQueryOptions, useSpace, useSpaces } from "@copilot-spaces/react";
import { wrapper } from "@copilot-spaces/react/testing";
import { createSandbox } from "@copilot-spaces/testing/sandbox";
import type { Routes } from "@copilot-spaces/types";
import { operationsTable } from "@copilot-spaces/types/operations";
import { validateRequestBody } from "@copilot-spaces/types/validators";
import { QueryClient } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

const owner = { org: "octo-org" };

/** What came of it: values that are the same wherever it runs. */
export async function everyday(): Promise<Record<string, unknown>> {
  const sandbox = createSandbox();
  const client = createClient({ token: sandbox.token("octocat"), fetch: sandbox.fetch, account: "octocat" });
  const created = await client.spaces.create(owner, { name: "Plans" });
  const space_number: number = created.number;
  const names: string[] = [];
  for await (const { name } of client.spaces.list({ ...owner, per_page: 1 })) names.push(name);
  const removed: undefined = await client.spaces.delete({ ...owner, space_number });
  const missing = await client.spaces.get({ ...owner, space_number }).catch((error: unknown) => error);
  return {
    created: created.name,
    listed: names.includes("Plans"),
    removed: removed === undefined,
    missing: ApiError.isInstance(missing) && missing.status,
    rendered: await render(client),
    invalid: validateRequestBody("copilot-spaces/create-for-org", { name: 5 }).map(({ instancePath }) => instancePath),
    operations: Object.keys(operationsTable.operations).length === countOperations(document.paths),
  };
}

/** Whether the hooks show on a server what was fetched before. */
async function render(client: ReturnType<typeof createClient>): Promise<boolean> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  const { number } = await client.spaces.create(owner, { name: "Shown" });
  await queryClient.query(spaceQueryOptions(client, { ...owner, space_number: number }));
  await queryClient.infiniteQuery(spacesInfiniteQueryOptions(client, owner));
  const page = createElement(wrapper({ client }, { queryClient }), null, createElement(Space, { number }));
  return renderToString(page) === "Shown, 1 of them";
}

function Space({ number }: { readonly number: number }): string {
  const space = useSpace({ ...owner, space_number: number });
  const spaces = useSpaces(owner);
  const items = spaces.data?.pages.flatMap((page) => page.items) ?? [];
  return `${space.data?.name}, ${items.filter((each) => each.number === number).length} of them`;
}

function countOperations(paths: object): number {
  return Object.values(paths).flatMap((path: object) =>
    Object.values(path).filter((part) => "operationId" in Object(part)),
  ).length;
}

/** What a compiler must refuse; never run. */
export function refused(client: ReturnType<typeof createClient>): unknown[] {
  return [
    // @ts-expect-error -- a space has a name
    client.spaces.create(owner, {}),
    // @ts-expect-error -- the document has no such route
    client.request("GET /nowhere"),
    // @ts-expect-error -- a number
    client.spaces.get({ ...owner, space_number: "3" }),
    // @ts-expect-error -- the document has no such operation
    validateRequestBody("copilot-spaces/none", {}),
    // @ts-expect-error -- a route's operation has no such field
    undefined satisfies Routes["GET /user"]["nothing"],
    // @ts-expect-error -- a hook needs to know which space
    () => useSpace(owner),
  ];
}
