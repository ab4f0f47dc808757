import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";
import { useSandbox } from "./use-sandbox.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

it("makes a codespace from a pull request, and watches it come up", async () => {
  const { page, problems } = await test.open("/codespaces");
  await useSandbox(page, { fault: "codespace-retried" });
  expect(await findings(page)).toEqual([]);
  await page.getByRole("textbox", { name: "Pull request" }).fill("https://github.com/octocat/Hello-World/pull/1");
  await page.getByText("Name, machine, place and times").click();
  await page.getByLabel("Stops after").fill("soon");
  await page.keyboard.press("Enter");
  await page.getByText("This is a number of minutes.").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel("Stops after").fill("30");
  await page.getByLabel("Name", { exact: true }).fill("Review");
  await page.getByRole("button", { name: "Create codespace" }).click();
  const made = page.getByRole("region", { name: "Review" });
  await made.getByText(/^(Queued|Provisioning|Created|Starting)$/).waitFor();
  expect(await findings(page)).toEqual([]);
  await made.getByText("Available", { exact: true }).waitFor();
  await made.getByRole("link", { name: "Open it" }).waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("says what is no pull request, and what the server does not know", async () => {
  const { page, problems } = await test.open("/codespaces");
  await page.getByRole("textbox", { name: "Pull request" }).fill("octocat/Hello-World");
  await page.keyboard.press("Enter");
  await page.getByText("Name a pull request").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("textbox", { name: "Pull request" }).fill("octocat/Hello-World#99");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "No codespace was made. 404: Not Found" }).waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});
