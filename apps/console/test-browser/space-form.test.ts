import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

it("creates a space in four steps, with sources and people, by keyboard alone", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org");
  const { keyboard } = page;
  await page.getByRole("link", { name: "New space" }).focus();
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: "New space" }).waitFor();
  await expect.poll(() => focused(page)).toBe("New space");

  await page.getByRole("textbox", { name: "Name" }).focus();
  await keyboard.type("Quarterly plans");
  await keyboard.press("Tab");
  await keyboard.type("What comes next");
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Next: Instructions" }).focus();
  await keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Instructions");
  await keyboard.press("Tab");
  await keyboard.type("Be brief.");
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Next: Sources" }).focus();
  await keyboard.press("Enter");

  await page.getByRole("button", { name: "Add source" }).focus();
  await keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Repository");
  await keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Add repository" }).waitFor();
  await keyboard.type("octo-org/handbook");
  expect(await findings(page)).toEqual([]);
  await keyboard.press("Enter");
  await page.getByRole("listitem").filter({ hasText: "octo-org/handbook" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Next: Sharing" }).focus();
  await keyboard.press("Enter");

  await page.getByRole("radio", { name: "No access" }).focus();
  await keyboard.press("ArrowDown");
  await page.getByLabel("Login").focus();
  await keyboard.type("github-user");
  await keyboard.press("Enter");
  await page.getByRole("button", { name: "Do not share with github-user" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Create space" }).focus();
  await keyboard.press("Enter");

  await page.getByRole("heading", { name: "Quarterly plans" }).waitFor();
  await expect.poll(() => focused(page)).toBe("Quarterly plans");
  await page.getByText("was created, and shared with github-user").first().waitFor();
  await page.getByText("Be brief.").waitFor();
  await page.getByText("Viewer reader").waitFor();
  await page.getByRole("listitem").filter({ hasText: "octo-org/handbook" }).waitFor();
  await page.getByRole("button", { name: "Role of github-user: Viewer" }).waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("keeps a step in the address, and goes back to the field that is wrong", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org/new?step=sharing");
  await page.getByRole("radio", { name: "Viewer" }).check();
  await page.getByRole("button", { name: "Create space" }).click();
  await page.getByText("A space needs a name.").last().waitFor();
  expect(new URL(page.url()).search).toBe("?step=name");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("space-name");
  expect(await findings(page)).toEqual([]);
  await page.goBack();
  expect(await page.getByRole("radio", { name: "Viewer" }).isChecked()).toBe(true);
  expect(problems).toEqual([]);
});

it("has fewer roles and no teams for a user's space", async () => {
  const { page } = await test.open("/spaces/users/octocat/new?step=sharing");
  await page.getByRole("radio", { name: "Viewer" }).waitFor();
  expect(await page.getByRole("radio").count()).toBe(2);
  expect(await page.getByRole("option", { name: "Team" }).count()).toBe(0);
});

it("asks before what was typed is lost", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org/new");
  await page.getByLabel("Description").fill("Not to be lost");
  await page.getByRole("link", { name: "Explorer" }).click();
  await page.getByRole("alertdialog", { name: "Leave without saving?" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Stay" }).click();
  expect(await page.getByLabel("Description").inputValue()).toBe("Not to be lost");
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("heading", { name: "Spaces of octo-org" }).waitFor();
  expect(problems).toEqual([]);
});

it("changes what was edited and nothing else, and takes it back", async () => {
  const { page, problems } = await test.open("/spaces/users/octocat/2");
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Learning by doing");
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.getByRole("heading", { name: "Learning by doing" }).waitFor();
  await page.getByRole("button", { name: "Show request", exact: true }).click();
  await page.getByText("PUT https://sandbox.invalid/users/octocat/copilot-spaces/2").waitFor();
  await page.getByText("Headers and body").click();
  await page.getByText('{ "name": "Learning by doing" }').first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: "Learning Space" }).waitFor();
  await page.getByText("The space is as it was before.").first().waitFor();
  expect(problems).toEqual([]);
});

it("removes a source when the form is saved, not before", async () => {
  const { page, problems } = await test.open("/spaces/users/octocat/5/edit?step=sources");
  await page.getByRole("button", { name: "Remove React Best Practices" }).click();
  await page.getByRole("button", { name: "Keep React Best Practices" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.getByRole("heading", { name: "My Development Space", exact: true }).waitFor();
  await page.getByText("src/components/App.tsx", { exact: true }).waitFor();
  await expect.poll(() => page.getByText("React Best Practices", { exact: true }).count()).toBe(0);
  expect(problems).toEqual([]);
});

it("goes on with Enter: the space is made at the last step, and a step says what is wrong with it", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org/new");
  await page.getByRole("textbox", { name: "Name" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("A space needs a name.").last().waitFor();
  await page.keyboard.type("Plans");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Instructions");
  await page.getByRole("textbox", { name: "Instructions" }).fill("x".repeat(4001));
  await page.getByRole("button", { name: "Next: Sources" }).click();
  await page.getByText("Instructions have at most 4000 characters; these have 4001.").last().waitFor();
  expect(new URL(page.url()).search).toBe("?step=instructions");
  expect(problems).toEqual([]);
});

it("gives the focus back to the button that adds a source", async () => {
  const { page } = await test.open("/spaces/orgs/octo-org/new?step=sources");
  for (const end of ["Escape", "Enter"]) {
    await page.getByRole("button", { name: "Add source" }).click();
    await page.getByRole("menuitem", { name: "Repository" }).click();
    await page.getByRole("dialog").getByLabel("Repository").fill("octo-org/handbook");
    await page.keyboard.press(end);
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("Add source");
  }
});

it("shares a new space with all whom it can be shared with, and names the others", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org/new?step=name");
  await page.getByRole("textbox", { name: "Name" }).fill("Plans");
  await page.getByRole("link", { name: "Sharing" }).click();
  for (const login of ["nobody", "github-user", "no-one"]) {
    await page.getByLabel("Login").fill(login);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: `Do not share with ${login}` }).waitFor();
  }
  await page.getByLabel("Login").fill("monalisa");
  await page.getByRole("button", { name: "Create space" }).click();
  await page.getByText("monalisa is typed, but not added: press Share, or empty the field.").last().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  const tops = [page.getByLabel("Login"), page.getByRole("button", { name: "Share", exact: true })].map(
    async (each) => (await each.boundingBox())?.y ?? 0,
  );
  const [field = 0, button = 0] = await Promise.all(tops);
  expect(Math.abs(field - button)).toBeLessThanOrEqual(2);
  await page.getByLabel("Login").fill("");
  await page.getByRole("button", { name: "Create space" }).click();
  await page.getByText("The space was created. It was not shared with nobody and no-one.").first().waitFor();
  await page.getByRole("button", { name: "Role of github-user: Viewer" }).waitFor();
  expect(problems).toEqual([]);
});
