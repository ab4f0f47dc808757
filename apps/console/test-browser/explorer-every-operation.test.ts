import { sampleInput } from "@copilot-spaces/reference/client-call";
import { captureRequest, encodePermalink, type RequestInput } from "@copilot-spaces/reference/print";
import { operationsTable } from "@copilot-spaces/types/operations";
import type { Request } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ConsoleTest, type OpenPage, openConsole } from "./open-console.ts";
import { mockAddress, openExplorer, testRequest } from "./open-explorer.ts";

let test: ConsoleTest;
let opened: OpenPage;

beforeAll(async () => {
  test = await openConsole();
  opened = await openExplorer(test, { operation: "users/get-authenticated", input: {} }, { target: "mock" });
});

afterAll(() => test?.[Symbol.asyncDispose]());

/** Every operation with each example of its body, and without one where it may go without. */
const calls = Object.values(operationsTable.operations).flatMap((operation) => {
  const { body: _, ...input } = sampleInput(operation, operationsTable.schemas);
  const { examples = [], required = false } = operation.requestBody ?? {};
  const bodies: readonly (readonly [string, RequestInput])[] = [
    ...(required ? [] : [["no body", input] as const]),
    ...examples.map(({ name, value }) => [name, { ...input, body: value }] as const),
  ];
  const paged = operation.pagination && { query: { per_page: 5, after: "Y3Vyc29yOjI=" } };
  return bodies.map(([name, each]) => [`${operation.id}, ${name}`, operation, { ...each, ...paged }] as const);
});

it.each(calls)("sends from the explorer what the client sends: %s", async (_, { id, route }, input) => {
  const { page, problems } = opened;
  await page.goto(`${test.console.url}${encodePermalink({ operation: id, input })}`);
  const baseUrl = mockAddress(test);
  const request = page.waitForRequest((each) => each.url().startsWith(`${baseUrl}/`));
  await testRequest(page);
  const { headers, ...wanted } = await captureRequest({ baseUrl }, route, input);
  const { headers: sent, ...got } = await asOutgoing(await request);
  expect(got).toEqual({ method: wanted.method, url: wanted.url, body: wanted.body });
  // A browser adds its own, and names itself instead of the client.
  const { "user-agent": _agent, ...own } = headers;
  expect(sent).toMatchObject(own);
  expect(sent["authorization"]).toBe("Bearer mock");
  expect(problems.filter((each) => !/status of 4\d\d/.test(each))).toEqual([]);
});

async function asOutgoing(request: Request) {
  const body = request.postData() ?? undefined;
  return { method: request.method(), url: request.url(), body, headers: await request.allHeaders() };
}
