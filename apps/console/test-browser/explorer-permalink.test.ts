import { deriveCommands } from "@copilot-spaces/reference/commands";
import {
  captureRequest,
  decodePermalink,
  encodePermalink,
  printForms,
  printRequest,
} from "@copilot-spaces/reference/print";
import { operationsTable } from "@copilot-spaces/types/operations";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";
import { fieldAt, mockAddress, openExplorer, testRequest } from "./open-explorer.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

const create = {
  operation: "copilot-spaces/create-for-user",
  input: { path: { username: "octocat" }, body: { name: 'Plans "é" \u202e', base_role: "reader" } },
};

it("has the whole call in the address, which follows what is typed", async () => {
  const { page, problems } = await openExplorer(test, create);
  expect(page.url()).toBe(`${test.console.url}${encodePermalink(create)}`);
  await fieldAt(page, "/body/description").pressSequentially("One & two");
  await page.waitForFunction(() => location.search.includes("two"));
  const now = { ...create, input: { ...create.input, body: { ...create.input.body, description: "One & two" } } };
  expect(page.url()).toBe(`${test.console.url}${encodePermalink(now)}`);
  await page.reload();
  await page.getByRole("button", { name: "Test request" }).waitFor();
  expect(await fieldAt(page, "/body/description").inputValue()).toBe("One & two");
  await testRequest(page);
  expect(problems).toEqual([]);
});

it("goes back to the operation before, as it was", async () => {
  const { page } = await openExplorer(test, create);
  await fieldAt(page, "/body/name").fill("Changed");
  await page.waitForFunction(() => location.search.includes("Changed"));
  await page.getByRole("button", { name: "Organization", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Create a space for an organization" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Create a space for a user" }).waitFor();
  expect(await fieldAt(page, "/body/name").inputValue()).toBe("Changed");
});

it("prints each form as the command line does, for where the request goes", async () => {
  const { page, problems } = await openExplorer(test, create, { target: "mock" });
  const operation = operationsTable.operations[create.operation] ?? expect.fail();
  const { route } = operation;
  const outgoing = await captureRequest({ baseUrl: mockAddress(test) }, route, create.input);
  const { "user-agent": _, ...headers } = outgoing.headers;
  const request = {
    operation,
    route,
    input: create.input,
    outgoing: { ...outgoing, headers },
    commands: deriveCommands(operationsTable),
  };
  const names = {
    curl: "curl",
    cps: "cps",
    client: "Client",
    hook: "Hook",
    gh: "gh api",
    fetch: "fetch",
    console: "Link",
  };
  await page.getByRole("tab", { name: "Copy as" }).click();
  for (const form of printForms) {
    await page.getByRole("tab", { name: names[form], exact: true }).click();
    const printed = page.locator(`[data-form="${form}"]`);
    await printed.waitFor();
    const wanted = printRequest(form, request);
    expect(await printed.textContent()).toBe(form === "console" ? `${test.console.url}${wanted}` : wanted);
  }
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("copies a form, and says so", async () => {
  const { page } = await openExplorer(test, create, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("tab", { name: "Copy as" }).click();
  await page.getByRole("tab", { name: "cps", exact: true }).click();
  await page.getByRole("button", { name: "Copy as cps" }).click();
  await page.locator("[data-announcer]", { hasText: "Copied." }).waitFor({ state: "attached" });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('[data-form="cps"]').textContent());
  expect(copied).toMatch(/^cps space create --user octocat /);
});

it("keeps every token out of address, forms and history", async () => {
  const headers = { Authorization: "Bearer ghp_canary", "x-secret": "ghp_canary" };
  const link = `/explorer?operation=users%2Fget-authenticated&token=ghp_canary&headers=${encodeURIComponent(JSON.stringify(headers))}`;
  const { page } = await test.open(link);
  await page.getByRole("button", { name: "Test request" }).waitFor();
  await page.waitForFunction(() => !location.href.includes("canary"));
  await testRequest(page);
  await page.getByRole("tab", { name: "Copy as" }).click();
  await page.getByRole("tab", { name: "Link" }).click();
  const printed = (await page.locator('[data-form="console"]').textContent()) ?? "";
  expect(decodePermalink(printed)).toEqual({ operation: "users/get-authenticated", input: {} });
  await page.getByRole("tab", { name: "fetch", exact: true }).click();
  expect(await page.locator('[data-form="fetch"]').textContent()).not.toContain("Bearer ghp_canary");
});

it("opens a route that the document does not have", async () => {
  const link = { operation: "GET /users/{username}/repos", input: { path: { username: "octocat" } } };
  const { page } = await openExplorer(test, link);
  await testRequest(page);
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("404");
  await page.getByText("The document has nothing to compare this with.").waitFor();
  expect(await findings(page)).toEqual([]);
});

it("is in the list of the requests made, without the token", async () => {
  const path = { org: "octo-org", space_number: 3 };
  const { page } = await openExplorer(test, { operation: "copilot-spaces/get-for-org", input: { path } });
  await testRequest(page);
  await page.getByRole("link", { name: "Requests" }).click();
  await page.getByText("/orgs/octo-org/copilot-spaces/3").first().waitFor();
  expect(await page.content()).not.toContain("sandbox.octocat");
});

it("says that an operation is unknown, and what there is", async () => {
  const { page } = await test.open("/explorer?operation=%3Cimg%20src%3Dx%3E");
  await page.getByText("There is no operation").waitFor();
  await page.getByText("<img src=x>").waitFor();
  await page.getByRole("link", { name: "Get a repository" }).waitFor();
  expect(await findings(page)).toEqual([]);
});
