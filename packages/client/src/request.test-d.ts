import { type CallOptions, createClient, createRequestClient, type Result } from "@copilot-spaces/client";
import type { Codespace, Collaborator, Resource, Routes, Space, SpaceList } from "@copilot-spaces/types";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Assert<T extends true> = T;

const client = createClient({ token: "a" });
const options: CallOptions = { signal: new AbortController().signal, timeout: 1, deadline: 2, headers: { a: "b" } };

export async function narrowsByStatus() {
  const result = await client.request("GET /orgs/{org}/copilot-spaces", {
    path: { org: "octo-org" },
    query: { per_page: 30 },
  });
  if (result.status === 200) {
    type _ = [Assert<Same<typeof result.data, SpaceList>>, Assert<Same<typeof result.ok, true>>];
    return result.data.spaces.map(({ name }) => name);
  }
  if (result.status === 404) {
    type _ = [Assert<Same<typeof result.ok, false>>, Assert<Same<typeof result.code, 404>>];
    return [result.data.message ?? ""];
  }
  if (result.status === "unexpected") {
    type _ = [Assert<Same<typeof result.data, unknown>>, Assert<Same<typeof result.code, number>>];
    return [`${result.code}`];
  }
  // @ts-expect-error -- the statuses that are left are no success
  result.data?.spaces;
  return [];
}

export async function tellsTwoSuccessesApart() {
  const path = { org: "a", space_number: 1, actor_type: "User", actor_identifier: "b" } as const;
  const set = await client.request(
    "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    { path, body: { role: "no_access" } },
    options,
  );
  if (set.ok) {
    type _ = [Assert<Same<typeof set.status, 200 | 204>>, Assert<Same<typeof set.data, Collaborator | undefined>>];
  }
  if (set.status === 204) {
    type _ = Assert<Same<typeof set.data, undefined>>;
  }
  const created = await client.request("POST /orgs/{org}/copilot-spaces/{space_number}/resources", {
    path: { org: "a", space_number: 1 },
    body: { resource_type: "free_text", metadata: { name: "a", text: "b" } },
  });
  if (created.ok) {
    type _ = [Assert<Same<typeof created.status, 200 | 201>>, Assert<Same<typeof created.data, Resource>>];
  }
  const codespace = await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces", {
    path: { owner: "a", repo: "b", pull_number: 1 },
  });
  if (codespace.ok) {
    type _ = [Assert<Same<typeof codespace.status, 201 | 202>>, Assert<Same<typeof codespace.data, Codespace>>];
  }
}

export async function knowsWhatIsRequired() {
  await client.request("GET /user");
  await client.request("GET /user", {}, options);
  await client.request("GET /user/orgs", { query: { per_page: 1 } });
  await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: "a" }, headers: { accept: "a" } });
  await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces", {
    path: { owner: "a", repo: "b", pull_number: 1 },
    body: null,
  });
  // @ts-expect-error -- there is no such route
  await client.request("GET /orgs/{org}/copilot");
  // @ts-expect-error -- the path is missing
  await client.request("GET /orgs/{org}/copilot-spaces");
  // @ts-expect-error -- a value of the path is missing
  await client.request("GET /orgs/{org}/copilot-spaces/{space_number}", { path: { org: "a" } });
  // @ts-expect-error -- a value of the path is of another type
  await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: 1 } });
  // @ts-expect-error -- there is no such parameter
  await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: "a" }, query: { perPage: 1 } });
  // @ts-expect-error -- the body is missing
  await client.request("POST /orgs/{org}/copilot-spaces", { path: { org: "a" } });
  // @ts-expect-error -- there is no such field
  await client.request("POST /orgs/{org}/copilot-spaces", { path: { org: "a" }, body: { name: "a", colour: "b" } });
  // @ts-expect-error -- this operation has no body
  await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: "a" }, body: {} });
  // @ts-expect-error -- this operation has no path
  await client.request("GET /user", { path: { org: "a" } });
}

/** As `pnpm generate --spec` writes it. */
interface OtherRoutes {
  "GET /motto": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: { [name: string]: unknown }; content: { "text/plain": string } } };
  };
}

export async function speaksOtherDocuments() {
  const other = createRequestClient<OtherRoutes>({ statuses: { "GET /motto": "200~" } });
  const result = await other.request("GET /motto");
  type _ = Assert<Same<typeof result.status, 200 | "unexpected">>;
  // @ts-expect-error -- a document of one's own comes with its statuses
  createRequestClient<OtherRoutes>({});
  const ours = await createRequestClient().request("GET /user");
  type __ = Assert<Same<typeof ours, Result<Routes["GET /user"]>>>;
  return result.status === 200 ? result.data.toUpperCase() : result.code;
}

export async function hasMethodsOfTheSameTypes() {
  const space = await client.spaces.get({ org: "a", space_number: 1 });
  type _ = Assert<Same<typeof space, Space>>;
}
