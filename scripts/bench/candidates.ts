import { createClient as createOurs } from "@copilot-spaces/client";
import type { paths } from "@copilot-spaces/types";
import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import createOpenapiFetch from "openapi-fetch";

/** Makes one `GET /orgs/{org}/copilot-spaces?per_page=30` and reads its body. */
export type ListSpaces = () => Promise<unknown>;

/** The same request through each client, all of its defaults on. */
export function listSpacesCandidates(baseUrl: string, fetch: typeof globalThis.fetch) {
  const token = "token-for-the-benchmark";
  return {
    "raw fetch": rawFetch({ baseUrl, fetch, token }),
    "openapi-fetch": openapiFetch({ baseUrl, fetch, token }),
    "@copilot-spaces/client": ours({ baseUrl, fetch, token }),
    "@octokit/core": octokit({ baseUrl, fetch, token }),
    "@octokit/core + retry, throttling, paginate": octokitWithPlugins({ baseUrl, fetch, token }),
  } satisfies Record<string, ListSpaces>;
}

interface Target {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly token: string;
}

function rawFetch({ baseUrl, fetch, token }: Target): ListSpaces {
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "x-github-api-version": "2026-03-10",
  };
  return async () => {
    const response = await fetch(`${baseUrl}/orgs/${encodeURIComponent("octo-org")}/copilot-spaces?per_page=30`, {
      headers,
    });
    return await response.json();
  };
}

function openapiFetch({ baseUrl, fetch, token }: Target): ListSpaces {
  const client = createOpenapiFetch<paths>({
    baseUrl,
    fetch,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "x-github-api-version": "2026-03-10",
    },
  });
  return async () => {
    const { data } = await client.GET("/orgs/{org}/copilot-spaces", {
      params: { path: { org: "octo-org" }, query: { per_page: 30 } },
    });
    return data;
  };
}

function ours({ baseUrl, fetch, token }: Target): ListSpaces {
  const client = createOurs({ baseUrl, fetch, token });
  return async () => {
    const result = await client.request("GET /orgs/{org}/copilot-spaces", {
      path: { org: "octo-org" },
      query: { per_page: 30 },
    });
    return result.data;
  };
}

function octokit({ baseUrl, fetch, token }: Target): ListSpaces {
  const client = new Octokit({ auth: token, baseUrl, request: { fetch } });
  return async () => {
    const { data } = await client.request("GET /orgs/{org}/copilot-spaces", { org: "octo-org", per_page: 30 });
    return data;
  };
}

function octokitWithPlugins({ baseUrl, fetch, token }: Target): ListSpaces {
  const WithPlugins = Octokit.plugin(retry, throttling, paginateRest);
  const client = new WithPlugins({
    auth: token,
    baseUrl,
    request: { fetch },
    throttle: { onRateLimit: () => false, onSecondaryRateLimit: () => false },
  });
  return async () => {
    const { data } = await client.request("GET /orgs/{org}/copilot-spaces", { org: "octo-org", per_page: 30 });
    return data;
  };
}
