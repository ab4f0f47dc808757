import { decodePermalink } from "@copilot-spaces/reference/print";
import { operationsTable } from "@copilot-spaces/types/operations";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";
import { fieldAt, openExplorer, testRequest } from "./open-explorer.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

const create = {
  operation: "copilot-spaces/create-for-org",
  input: { path: { org: "octo-org" }, body: { name: "Plans" } },
};
const json = (page: Page) => fieldAt(page, "/json");
const bodyOf = async (page: Page): Promise<unknown> => JSON.parse(await json(page).inputValue());
const showJson = (page: Page) => page.getByRole("button", { name: "Edit as JSON" }).click();

it("keeps form and JSON in step, whichever is typed in", async () => {
  const { page, problems } = await openExplorer(test, create);
  await showJson(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-pointer") === "/json");
  await fieldAt(page, "/body/description").fill("For the first week");
  await fieldAt(page, "/body/base_role").selectOption("writer");
  expect(await bodyOf(page)).toEqual({ name: "Plans", description: "For the first week", base_role: "writer" });
  await json(page).fill('{"name":"Other","general_instructions":"Be brief","more":[1]}');
  expect(await fieldAt(page, "/body/name").inputValue()).toBe("Other");
  expect(await fieldAt(page, "/body/general_instructions").inputValue()).toBe("Be brief");
  // What the document does not have is shown all the same, and said to be so.
  expect(await fieldAt(page, "/body/more").inputValue()).toBe("[\n  1\n]");
  await page.getByText("is not a known field").waitFor();
  await fieldAt(page, "/body/description").fill("a");
  await fieldAt(page, "/body/description").fill("");
  expect(await bodyOf(page)).toMatchObject({ description: "" });
  await page.getByRole("button", { name: "Leave it out" }).click();
  expect(await bodyOf(page)).not.toHaveProperty("description");
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("sends nothing while there is text that is no JSON", async () => {
  const { page } = await openExplorer(test, create);
  await showJson(page);
  await json(page).fill('{"name":');
  await page.getByText("There is text that is no JSON.").waitFor();
  await page.getByRole("button", { name: "Test request" }).click();
  await page.getByText("Nothing was sent: there is text in the form that is no JSON.").waitFor({ state: "attached" });
  expect(await page.locator("[data-answer]").count()).toBe(0);
  expect(await fieldAt(page, "/body/name").inputValue()).toBe("Plans");
  // It is still there after a look elsewhere.
  await page.getByRole("tab", { name: "Reference" }).click();
  await page.getByRole("tab", { name: "JSON" }).click();
  expect(await json(page).inputValue()).toBe('{"name":');
  await json(page).fill('{"name":"Now"}');
  await testRequest(page);
});

it("asks for one of several forms: first which, then its fields", async () => {
  const { page, problems } = await openExplorer(test, create);
  await showJson(page);
  await page.getByRole("button", { name: "Add to resources_attributes" }).click();
  // The focus is in what was added.
  await page.waitForFunction(
    () => document.activeElement?.getAttribute("data-pointer") === "/body/resources_attributes/0",
  );
  const kind = fieldAt(page, "/body/resources_attributes/0");
  expect(await kind.locator("option").allTextContents()).toContain("github_issue");
  await kind.selectOption({ label: "github_issue" });
  await fieldAt(page, "/body/resources_attributes/0/metadata/repository_id").fill("1296269");
  await fieldAt(page, "/body/resources_attributes/0/metadata/number").fill("7");
  expect(await bodyOf(page)).toEqual({
    name: "Plans",
    resources_attributes: [{ resource_type: "github_issue", metadata: { repository_id: 1296269, number: 7 } }],
  });
  // What the other form takes as well stays.
  await kind.selectOption({ label: "github_pull_request" });
  expect(await bodyOf(page)).toMatchObject({
    resources_attributes: [{ resource_type: "github_pull_request", metadata: { repository_id: 1296269, number: 7 } }],
  });
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Remove resources_attributes[0]" }).click();
  await page.waitForFunction(() => document.activeElement?.textContent?.includes("Add to resources_attributes"));
  expect(await bodyOf(page)).toEqual({ name: "Plans" });
  expect(problems).toEqual([]);
});

it("loads the document's examples, and says which one is there", async () => {
  const { page } = await openExplorer(test, create);
  const example = page.getByLabel("Example", { exact: true });
  expect(await example.inputValue()).toBe("");
  const [first] = operationsTable.operations[create.operation]?.requestBody?.examples ?? [];
  await example.selectOption(first?.name ?? "");
  await showJson(page);
  expect(await bodyOf(page)).toEqual(first?.value);
  expect(await example.inputValue()).toBe(first?.name);
  await fieldAt(page, "/body/name").fill("Another");
  expect(await example.inputValue()).toBe("");
});

it("goes to the other kind of owner with what was typed, and says what that owner does not take", async () => {
  const { page } = await openExplorer(test, {
    ...create,
    input: { path: { org: "octocat" }, body: { name: "Plans", base_role: "writer" } },
  });
  await page.getByRole("button", { name: "User", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Create a space for a user" }).waitFor();
  expect(await fieldAt(page, "/path/username").inputValue()).toBe("octocat");
  await page.getByText('must be "reader" or "no_access"').waitFor();
  const choices = await fieldAt(page, "/body/base_role").locator("option").allTextContents();
  expect(choices).toEqual(["Not sent (no_access)", "reader", "no_access", '"writer" (not in the document)']);
});

it("sends a body, none, or null", async () => {
  const operation = "codespaces/create-with-pr-for-authenticated-user";
  const path = { owner: "octocat", repo: "Hello-World", pull_number: 1 };
  const { page } = await openExplorer(test, { operation, input: { path } });
  const call = () => decodePermalink(page.url())?.input;
  await page.getByText("No body is sent.").waitFor();
  await page.getByRole("button", { name: "Fill in the fields" }).click();
  await fieldAt(page, "/body/idle_timeout_minutes").fill("30");
  await page.waitForFunction(() => location.search.includes("idle_timeout_minutes"));
  expect(call()).toEqual({ path, body: { idle_timeout_minutes: 30 } });
  await page.getByRole("button", { name: "Send no body" }).click();
  await page.waitForFunction(() => !location.search.includes("idle_timeout_minutes"));
  expect(call()).toEqual({ path });
  await showJson(page);
  await json(page).fill("null");
  await page.waitForFunction(() => location.search.includes("body=null"));
  expect(call()).toEqual({ path, body: null });
});

it("sends headers of a call's own, but never a token", async () => {
  const input = { path: { org: "octo-org", space_number: 3 } };
  const { page } = await openExplorer(test, { operation: "copilot-spaces/get-for-org", input });
  await page.getByText("the usual ones").click();
  const name = page.getByLabel("Another header");
  await name.fill("Authorization");
  await page.getByRole("button", { name: "Add header" }).click();
  await page.getByText("The token is the target's").waitFor();
  expect(await fieldAt(page, "/header/Authorization").count()).toBe(0);
  await name.fill("x-sandbox-fault");
  await page.getByRole("button", { name: "Add header" }).click();
  await fieldAt(page, "/header/x-sandbox-fault").fill("status=503");
  await page.getByRole("button", { name: "Test request" }).click();
  await page.locator('[data-answer="503"]').waitFor();
  // A field that is emptied stays, to be filled again.
  await fieldAt(page, "/header/x-sandbox-fault").fill("");
  await fieldAt(page, "/header/x-sandbox-fault").pressSequentially("status=500");
  await page.getByRole("button", { name: "Test request" }).click();
  await page.locator('[data-answer="500"]').waitFor();
});

it("says that something is missing where somebody has been, and everywhere once the call is tried", async () => {
  const { page } = await openExplorer(test, { operation: "copilot-spaces/update-for-org", input: {} });
  const missing = page.getByText("is required", { exact: true });
  expect(await missing.count()).toBe(0);
  await fieldAt(page, "/path/org").focus();
  await page.keyboard.press("Tab");
  await missing.waitFor();
  expect(await fieldAt(page, "/path/org").getAttribute("aria-invalid")).toBe("true");
  await page.getByRole("button", { name: "Test request" }).click();
  await page.getByRole("region", { name: "Failure" }).waitFor();
  expect(await fieldAt(page, "/path/space_number").getAttribute("aria-invalid")).toBe("true");
  // The two of the path, and the body.
  expect(await missing.count()).toBe(3);
});

it("says what the document has against a call before it is sent", async () => {
  const { page } = await openExplorer(test, {
    operation: "copilot-spaces/list-for-org",
    input: { path: { org: "a" } },
  });
  await fieldAt(page, "/query/per_page").fill("500");
  await page.getByText("must be 100 or less").waitFor();
  expect(await fieldAt(page, "/query/per_page").getAttribute("aria-invalid")).toBe("true");
  await fieldAt(page, "/path/org").fill("");
  await page.getByText("is required").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Test request" }).click();
  await page.getByRole("region", { name: "Failure" }).waitFor();
  expect(await page.getByRole("tabpanel").textContent()).toContain("Nothing was sent");
});
