import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

it("shows the request behind a view in a drawer, in every form, and sends it again", async () => {
  const { page, problems } = await test.open("/spaces/users/octocat/1");
  await page.getByRole("heading", { name: "Personal Research Space" }).waitFor();
  await page.getByRole("button", { name: "Show requests" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("button", { name: /copilot-spaces\/1\/resources/ }).click();
  await drawer.getByText("List the resources of a user's space").waitFor();
  await drawer
    .getByText("curl 'https://api.github.com/")
    .or(drawer.getByText("curl https://api.github.com/"))
    .waitFor();
  await drawer.getByText("The answer is as the document says, field by field.").waitFor();
  expect(await findings(page)).toEqual([]);
  const before = await drawer.getByRole("heading", { level: 1 }).textContent();
  await drawer.getByRole("button", { name: "Send again" }).click();
  await expect.poll(() => drawer.getByRole("heading", { level: 1 }).textContent()).not.toBe(before);
  await drawer.getByRole("button", { name: "All requests" }).click();
  expect(await drawer.getByRole("button", { name: /copilot-spaces\/1\/resources/ }).count()).toBe(2);
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-haspopup"))).toBe("dialog");
  expect(problems).toEqual([]);
});

it("lists the requests that were made, and takes one to the explorer", async () => {
  const { page, problems } = await test.open("/spaces/users/octocat");
  await page.getByRole("link", { name: "Learning Space" }).waitFor();
  await page.getByRole("link", { name: "Requests" }).click();
  await page.getByRole("button", { name: /GET ?\/users\/octocat\/copilot-spaces/ }).click();
  await page.getByRole("heading", { name: "List a user's spaces" }).waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?id=\d+$/);
  expect(await findings(page)).toEqual([]);
  await page.getByRole("link", { name: "Open in the explorer" }).click();
  await page.waitForURL(/explorer\?operation=copilot-spaces%2Flist-for-user/);
  await page.getByRole("heading", { name: "List a user's spaces" }).first().waitFor();

  await page.getByRole("link", { name: "Requests" }).click();
  await page.getByRole("button", { name: "Clear the list" }).click();
  await page.getByText("No request has been made yet.").waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("asks before it removes something from GitHub again", async () => {
  const { page } = await test.open("/explorer", { target: { kind: "github", host: "github.com" } });
  const sent: string[] = [];
  await page.route("https://api.github.com/**", (route) => {
    if (route.request().method() === "DELETE") sent.push(new URL(route.request().url()).pathname);
    return route.fulfill({
      status: 204,
      headers: {
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "*",
        "access-control-allow-headers": "*",
      },
    });
  });
  await page.getByRole("link", { name: "Delete an organization's space" }).click();
  await page.getByRole("button", { name: "Test request" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Send DELETE" }).click();
  await page.locator("[data-answer]").waitFor();
  await page.getByRole("link", { name: "Requests" }).click();
  await page.getByRole("button", { name: /^DELETE/ }).click();
  await page.getByRole("button", { name: "Send again" }).click();
  await page.getByRole("alertdialog").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(sent).toHaveLength(1);
  await page.getByRole("button", { name: "Send again" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Send DELETE" }).click();
  await expect.poll(() => sent).toHaveLength(2);
});
