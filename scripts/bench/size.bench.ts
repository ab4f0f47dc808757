import { compressedSize } from "./bundle-program.ts";
import type { BenchSection } from "./report.ts";

/** Each makes one call, as the first program that somebody writes would. */
const programs = {
  "openapi-fetch: one GET": `
    import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: "https://api.github.com", headers: { authorization: "Bearer x" } });
    console.log(await client.GET("/orgs/{org}/copilot-spaces", { params: { path: { org: "octo-org" } } }));`,
  "@copilot-spaces/client: one client.request": `
    import { createRequestClient } from "@copilot-spaces/client";
    const client = createRequestClient({ token: "x" });
    console.log(await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: "octo-org" } }));`,
  "@copilot-spaces/client: with the methods": `
    import { createClient } from "@copilot-spaces/client";
    const client = createClient({ token: "x" });
    for await (const space of client.spaces.list({ org: "octo-org" })) console.log(space);`,
  "@octokit/core + retry, throttling, paginate": `
    import { Octokit } from "@octokit/core";
    import { paginateRest } from "@octokit/plugin-paginate-rest";
    import { retry } from "@octokit/plugin-retry";
    import { throttling } from "@octokit/plugin-throttling";
    const octokit = new (Octokit.plugin(retry, throttling, paginateRest))({ auth: "x" });
    console.log(await octokit.request("GET /orgs/{org}/copilot-spaces", { org: "octo-org" }));`,
  octokit: `
    import { Octokit } from "octokit";
    const octokit = new Octokit({ auth: "x" });
    console.log(await octokit.request("GET /orgs/{org}/copilot-spaces", { org: "octo-org" }));`,
} as const;

/** Size of a whole program, bundled for browsers, minified and compressed. */
export async function sizeBench(): Promise<BenchSection> {
  const rows = await Promise.all(
    Object.entries(programs).map(async ([name, source]) => ({
      name,
      value: (await compressedSize(source)) / 1000,
      ours: name.startsWith("@copilot-spaces/"),
    })),
  );
  return {
    title: "Size of a program",
    method:
      "A whole program, everything in it: esbuild, ESM for browsers, ES2022, minified, then gzip -9. 1 kB is 1,000 bytes.",
    unit: "kB min+gzip",
    digits: 2,
    rows,
    goals: [
      { row: "@copilot-spaces/client: one client.request", atMost: 6.5 },
      { row: "@copilot-spaces/client: with the methods", atMost: 8 },
    ],
  };
}
