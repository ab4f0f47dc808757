import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";
import { useSandbox } from "./use-sandbox.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

const sources = (page: Page) => page.getByRole("region", { name: "Sources" });
const shared = (page: Page) => page.getByRole("region", { name: "Shared with" });
const notice = (page: Page) => page.getByRole("region", { name: "Outcome" });

async function addSource(page: Page, kind: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await sources(page).getByRole("button", { name: "Add source" }).click();
  await page.getByRole("menuitem", { name: kind, exact: true }).click();
  const dialog = page.getByRole("dialog");
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

it("adds a source of each kind, changes one, removes one and takes that back", async () => {
  const { page, problems } = await test.open("/spaces/users/octocat/1");
  await sources(page).getByText("notes.txt", { exact: true }).waitFor();
  await addSource(page, "Repository", { Repository: "octo-org/handbook" });
  await addSource(page, "File", { Repository: "42", "Path of the file": "docs/planning.md" });
  await addSource(page, "Text", { Name: "Glossary", Text: "Sprint: two weeks" });
  await addSource(page, "Issue", { Repository: "octo-org/handbook", Number: "#7" });
  await addSource(page, "Pull request", { Repository: "https://github.com/octo-org/handbook/pull/1348" });
  await expect.poll(() => sources(page).getByRole("listitem").count()).toBe(6);
  await sources(page).getByText("Pull request · octo-org/handbook").waitFor();

  await sources(page).getByRole("button", { name: "Edit Glossary" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Words");
  expect(await findings(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await sources(page).getByRole("button", { name: "Edit Words" }).waitFor();

  await sources(page).getByRole("button", { name: "Remove Words" }).click();
  await notice(page).getByText("Words was removed.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Sources");
  expect(await findings(page)).toEqual([]);
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await sources(page).getByRole("button", { name: "Edit Words" }).waitFor();
  expect(problems).toEqual([]);
});

it("says at the field what is missing, and in the dialog what the server does not accept", async () => {
  const { page, problems } = await test.open("/spaces/users/octocat/1");
  await sources(page).getByRole("button", { name: "Add source" }).click();
  await page.getByRole("menuitem", { name: "File" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.getByText("This cannot be empty.").waitFor();
  expect(await findings(page)).toEqual([]);
  await dialog.getByLabel("Repository").fill("octo-org/nothing");
  await dialog.getByLabel("Path of the file").fill("README.md");
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.getByText("The file was not added. 404: Not Found").waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("shares with people and teams, changes a role, ends it, and takes each back", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org/3");
  await useSandbox(page, { login: "defunkt" });
  await shared(page).getByLabel("Login").fill("@github-user");
  await shared(page).getByLabel("Role", { exact: true }).selectOption("writer");
  await shared(page).getByRole("button", { name: "Share", exact: true }).click();
  await shared(page).getByRole("button", { name: "Role of github-user: Editor" }).waitFor();

  await shared(page).getByRole("button", { name: "Role of developers: Viewer" }).click();
  await page.getByRole("menuitemradio", { name: "Admin (admin)" }).click();
  await shared(page).getByRole("button", { name: "Role of developers: Admin" }).waitFor();
  await notice(page).getByText("developers is Admin now.").waitFor();
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await shared(page).getByRole("button", { name: "Role of developers: Viewer" }).waitFor();

  await shared(page).getByRole("button", { name: "Stop sharing with github-user" }).click();
  await notice(page).getByText("The space is no longer shared with github-user.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Shared with");
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await shared(page).getByRole("button", { name: "Role of github-user: Editor" }).waitFor();
  expect(await findings(page)).toEqual([]);

  await shared(page).getByLabel("Who").selectOption("Team");
  await shared(page).getByLabel("Team's slug").fill("nobody");
  await shared(page).getByRole("button", { name: "Share", exact: true }).click();
  await notice(page).getByText("The space was not shared with nobody.").waitFor();
  await page.keyboard.press("Escape");
  await notice(page).getByText("nobody").waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

it("shows a change at once, and rolls it back where it fails, saying why", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org/3");
  await useSandbox(page, { login: "defunkt", fault: "failing-changes" });
  await shared(page).getByRole("button", { name: "Role of octocat: Editor" }).click();
  await page.getByRole("menuitemradio", { name: "Admin (admin)" }).click();
  await shared(page).getByRole("button", { name: "Role of octocat: Admin" }).waitFor();
  await notice(page).getByText("octocat is still Editor.").waitFor();
  await notice(page).getByText("500: Server Error").waitFor();
  await shared(page).getByRole("button", { name: "Role of octocat: Editor" }).waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("deletes a space only when its name has been typed, and goes to the list", async () => {
  const { page, problems } = await test.open("/spaces/users/octocat/3");
  await page.getByRole("button", { name: "Delete" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("Type Reading List to confirm").waitFor();
  await page.keyboard.type("Reading");
  await page.keyboard.press("Enter");
  await dialog.getByText("This is not its name.").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.type(" List");
  await page.keyboard.press("Enter");
  await notice(page).getByText("Reading List was deleted.").waitFor();
  await page.getByRole("heading", { name: "Spaces of octocat" }).waitFor();
  expect(await page.getByRole("link", { name: "Reading List" }).count()).toBe(0);
  await page.getByText("3 spaces").waitFor();
  expect(problems).toEqual([]);
});

it("gives the focus back to the button where nothing is deleted", async () => {
  const { page } = await test.open("/spaces/users/octocat/3");
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("alertdialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Delete");
});
