import { readPage } from "@copilot-spaces/client";
import { type Mock, startMock } from "@copilot-spaces/testing/mock";
import { strictFetch } from "@copilot-spaces/testing/strict-fetch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createBookshelf } from "./create-bookshelf.ts";
import document from "./generated/openapi.json" with { type: "json" };

let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ document });
});

afterAll(() => mock.close());

const createClient = () => createBookshelf({ token: "any", baseUrl: mock.url, fetch: strictFetch(fetch) });

it("tells the answers of a route apart by their status", async () => {
  const path = { isbn: "9780262510875" };
  const result = await createClient().request("PUT /books/{isbn}/rating", { path, body: { rating: 4 } });
  // Each status has a type of its own: a rating that is taken back has no data.
  if (result.status === 204) expect(result.data satisfies undefined).toBeUndefined();
  expect(result.status === 200 && result.data.read).toBe(true);
});

it("goes through the pages of a list by their cursors", async () => {
  const client = createClient();
  const titles: string[] = [];
  let after: string | undefined;
  do {
    const answer = await client.request("GET /books", { query: after === undefined ? {} : { after } });
    if (answer.status !== 200) throw new Error(`the list was answered with ${answer.status}`);
    const page = readPage(answer, answer.data.books, client.baseUrl);
    titles.push(...page.items.map(({ title }) => title));
    after = page.next;
  } while (after !== undefined);
  expect(titles).toEqual(["Structure and Interpretation", "Design Patterns"]);
});

it("sends the document's own headers, and none of GitHub's", async () => {
  const sent: Record<string, string>[] = [];
  const client = createBookshelf({
    baseUrl: "https://bookshelf.example",
    fetch: async (_, { headers }) => {
      sent.push({ ...headers });
      return new Response("a line", { headers: { "content-type": "text/plain" } });
    },
  });
  const { status, data } = await client.request("GET /books/{isbn}/citation", { path: { isbn: "9780262510875" } });
  expect({ status, data }).toEqual({ status: 200, data: "a line" });
  expect(sent).toEqual([{ "bookshelf-version": "1", "user-agent": "bookshelf copilot-spaces-client" }]);
});
