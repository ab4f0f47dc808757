import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";
import { openExplorer, testRequest } from "./open-explorer.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

it("leads from words to an operation, its reference, a prepared request and an answer, by the keyboard alone", async () => {
  const { page, problems } = await test.open("/spaces");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: /^Search operations/ });
  await box.waitFor();
  await page.keyboard.type("share with team");
  const options = page.getByRole("option");
  expect(await options.first().textContent()).toContain("Add a collaborator to an organization's space");
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  const active = (await box.getAttribute("aria-activedescendant")) ?? "";
  expect(await options.nth(1).getAttribute("id")).toBe(active);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");

  const heading = page.getByRole("heading", { level: 1, name: "Add a collaborator to an organization's space" });
  await heading.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect(new URL(page.url()).searchParams.get("operation")).toBe("copilot-spaces/add-collaborator-for-org");
  // The reference and the request stand side by side.
  expect(await page.getByRole("tabpanel").textContent()).toContain("Classic tokens need");
  expect(await page.getByRole("form", { name: "Request" }).textContent()).toContain("actor_identifier");
  const [request, side] = await Promise.all(
    [page.getByRole("form", { name: "Request" }), page.getByRole("tabpanel")].map((each) => each.boundingBox()),
  );
  expect((request?.x ?? 0) + (request?.width ?? 0)).toBeLessThan(side?.x ?? 0);

  await page.keyboard.press("Control+Enter");
  await page.locator('[data-answer="403"]').waitFor();
  expect(await page.getByRole("tabpanel").textContent()).toContain("This needs the role admin in the space");
  expect(problems).toEqual([]);
});

it("opens by its button too, closes by Escape, and gives the focus back", async () => {
  const { page, problems } = await test.open("/explorer");
  const button = page.getByRole("button", { name: /^Search operations/ }).first();
  await button.click();
  await page.getByRole("combobox", { name: /^Search operations/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: /^Search operations/ }).waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Search operations"));
  expect(problems).toEqual([]);
});

it.each([
  ["attach a repo", "Attach a resource to an organization's space"],
  ["open a pull request in the cloud", "Create a codespace from a pull request"],
  ["PUT /users/mona/copilot-spaces/3", "Change a user's space"],
  ["base_role", "Change an organization's space"],
])("finds %s", async (words, summary) => {
  const { page } = await test.open("/explorer");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Search operations/ }).fill(words);
  const texts = await page.getByRole("option").allTextContents();
  expect(texts.slice(0, 3).some((text) => text.includes(summary))).toBe(true);
  await page.context().close();
});

it("says so where nothing is found, and goes nowhere", async () => {
  const { page } = await test.open("/explorer");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Search operations/ }).fill("zzzz qqqq");
  await page.getByText("Nothing is found. Try other words.").waitFor();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).pathname).toBe("/explorer");
  expect(new URL(page.url()).search).toBe("");
});

it("keeps what means the same when another operation is chosen", async () => {
  const path = { org: "octo-org", space_number: 2 };
  const { page } = await openExplorer(test, { operation: "copilot-spaces/get-for-org", input: { path } });
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Search operations/ }).fill("list resources");
  await page.getByRole("option").first().click();
  await page.getByRole("heading", { level: 1, name: "List the resources of an organization's space" }).waitFor();
  await testRequest(page);
  expect(JSON.parse(new URL(page.url()).searchParams.get("path") ?? "")).toEqual(path);
});

it("prepares a request about the space that somebody looks at", async () => {
  const { page } = await test.open("/spaces/users/octocat/2");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Search operations/ }).fill("list resources");
  const first = page.getByRole("dialog").getByRole("option").first();
  await expect.poll(() => first.textContent()).toContain("List the resources of a user's space");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "List the resources of a user's space" }).waitFor();
  expect(JSON.parse(new URL(page.url()).searchParams.get("path") ?? "")).toEqual({
    username: "octocat",
    space_number: 2,
  });
});

it("lists every operation, each with a link", async () => {
  const { page, problems } = await test.open("/explorer");
  await page.getByRole("link", { name: "Create a codespace from a pull request" }).click();
  await page.getByRole("button", { name: "Test request" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Explorer" }).waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("says that it could not be loaded, and can be tried again", async () => {
  const { page } = await test.open("/explorer");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.route("**/search-dialog-*", (route) => route.abort());
  await page.keyboard.press("Control+k");
  await page.getByText("The search could not be loaded.").first().waitFor();
  await page.getByRole("link", { name: "Get a repository" }).click();
  await page.getByRole("heading", { level: 1, name: "Get a repository" }).waitFor();
});
