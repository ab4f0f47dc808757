import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";
import { useSandbox } from "./use-sandbox.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

it.each([
  ["error", "The spaces of octo-org cannot be shown. 500: Server Error"],
  ["html", "The spaces of octo-org cannot be shown. 502:"],
  ["lost", "The spaces of octo-org cannot be shown. The server did not answer"],
  ["rate-limit", "The spaces of octo-org cannot be shown. 403: API rate limit exceeded"],
])("says what went wrong where the server answers with %s, and tries again", async (fault, title) => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org");
  await page.getByRole("link", { name: "Team Planning Space" }).waitFor();
  await useSandbox(page, { fault });
  await page.getByRole("heading", { name: title }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  await useSandbox(page, { fault: "none" });
  await page.getByRole("link", { name: "Team Planning Space" }).waitFor();
  expect(problems).toEqual([]);
});

it("says that it takes long", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org");
  await page.getByRole("link", { name: "Team Planning Space" }).waitFor();
  await useSandbox(page, { fault: "slow" });
  await page.getByText("Loading the spaces of octo-org…").waitFor();
  await page.getByText("This takes longer than usual.").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("link", { name: "Team Planning Space" }).waitFor();
  expect(problems).toEqual([]);
});

it("takes no other request's failure for the reason why it takes long", async () => {
  const { page } = await test.open("/spaces/orgs/octo-org");
  await useSandbox(page, { fault: "lost" });
  await page.getByRole("heading", { name: /The server did not answer/ }).waitFor();
  await useSandbox(page, { fault: "slow" });
  await page.getByText("This takes longer than usual.").waitFor();
});

it("says until when it waits where there were too many requests", async () => {
  const baseUrl = `${test.console.url}/mock`;
  const { page } = await test.open("/codespaces", { target: { kind: "mock", baseUrl } });
  await page.route(`${baseUrl}/**`, (route) =>
    route.fulfill({ status: 429, headers: { "retry-after": "60" }, json: { message: "Slow down" } }),
  );
  await page.getByRole("link", { name: "Spaces", exact: true }).click();
  await page.getByText(/The server answered 429, too many requests; it is asked again at \d+:\d\d:\d\d/).waitFor();
  expect(await findings(page)).toEqual([]);
});

it("says that there is no network, and works again when there is", async () => {
  const { page } = await test.open("/spaces/orgs/octo-org");
  await page.getByRole("button", { name: "Requests go to" }).click();
  await page.getByRole("radio", { name: "Mock" }).check();
  await page.getByLabel("Status and example").waitFor();
  await page.getByRole("button", { name: "Use Mock" }).click();
  const spaces = page.getByRole("main").getByRole("listitem");
  await spaces.first().waitFor();
  await page.getByRole("button", { name: "Owner: octo-org" }).click();
  await page.getByRole("menuitem", { name: "Somebody else" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("another");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Show spaces" }).click();
  await page.getByRole("heading", { name: "The spaces of another cannot be shown. There is no network" }).waitFor();
  await page.getByRole("heading", { name: "There is no network", exact: true }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await spaces.first().waitFor();
});

it("shows a part that could not be loaded as such, and loads it again", async () => {
  const { page } = await test.open("/");
  await page.getByRole("link", { name: "Learning Space" }).waitFor();
  await page.route(/codespaces-page.*\.js/, (route) => route.abort());
  await page.getByRole("link", { name: "Codespaces" }).click();
  await page.getByRole("heading", { name: "A part of the console could not be loaded" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.unroute(/codespaces-page.*\.js/);
  await page.getByRole("button", { name: "Load the page again" }).click();
  await page.getByRole("textbox", { name: "Pull request" }).waitFor();
});

it.each(["/nowhere", "/spaces/orgs", "/spaces/orgs/octo-org/3/x"])("says that %s is no page", async (path) => {
  const { page, problems } = await test.open(path);
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("says that there is no space of that number", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org/999");
  await page.getByRole("heading", { name: "The space cannot be shown. 404: Not Found" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.goto(`${test.console.url}/spaces/orgs/octo-org/abc`);
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
  expect(problems).toEqual([]);
});
