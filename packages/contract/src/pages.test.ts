import { createClient } from "@copilot-spaces/client";
import { strictFetch } from "@copilot-spaces/testing/strict-fetch";
import { operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, inject, it } from "vitest";

const client = createClient({ token: "any", baseUrl: inject("mockUrl"), fetch: strictFetch(fetch) });

describe.each([
  ["GET /orgs/{org}/copilot-spaces", { org: "octo-org" }],
  ["GET /users/{username}/copilot-spaces", { username: "octocat" }],
] as const)("the pages of %s", (route, owner) => {
  const pages = pagesOf(route);

  it("hold every item once, in order", async () => {
    expect(pages.length).toBeGreaterThan(1);
    const items = await all(client.spaces.list(owner));
    expect(items).toEqual(pages.flat());
  });

  it("lead back to the first from the last one's cursor", async () => {
    const forth = await all(client.spaces.list(owner).pages());
    expect(forth.map(({ items }) => items)).toEqual(pages);
    const before = forth.at(-1)?.previous;
    const back = await all(client.spaces.list({ ...owner, ...(before !== undefined && { before }) }).pages());
    expect(back.map(({ items }) => items)).toEqual(pages.slice(0, -1).reverse());
  });
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** The items of each example, as the document has them. */
function pagesOf(route: string): unknown[][] {
  const operation = Object.values(operationsTable.operations).find((each) => each.route === route);
  const examples = operation?.responses.find(({ status }) => status === 200)?.examples ?? [];
  return examples.map(({ value }) => Object(value)[operation?.pagination?.items ?? ""]);
}
