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

const token = "ghp_canary0123456789canary0123456789ab";

async function openTarget(page: Page, kind: "Sandbox" | "Mock" | "GitHub"): Promise<void> {
  await page.getByRole("button", { name: "Requests go to" }).click();
  await page.getByRole("radio", { name: kind }).check();
}

it("is somebody else in the sandbox, whose changes outlive a reload until they are forgotten", async () => {
  const { page, problems } = await test.open("/");
  await page.getByRole("link", { name: "Learning Space" }).waitFor();
  await useSandbox(page, { login: "monalisa" });
  await page.getByRole("button", { name: "Owner: octocat" }).click();
  await page.getByRole("menuitemradio", { name: "monalisa" }).click();
  await page.getByRole("link", { name: "Diary" }).click();
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Journal");
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.getByRole("heading", { name: "Journal" }).waitFor();
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem("copilot-spaces-console:sandbox")))
    .toMatch("Journal");
  await page.reload();
  await page.getByRole("heading", { name: "Journal" }).waitFor();

  await openTarget(page, "Sandbox");
  await page.getByRole("button", { name: "Forget all changes" }).click();
  await page.getByRole("heading", { name: "Diary" }).waitFor();
  expect(problems).toEqual([]);
});

it("asks the mock, and shows the answer that was picked", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org");
  await openTarget(page, "Mock");
  await page.getByLabel("Pick an answer for").selectOption({ label: "List an organization's spaces" });
  await page.getByLabel("Status and example").selectOption({ index: 5 });
  const picked = await page.getByRole("list", { name: "Picked answers" }).getByRole("listitem").textContent();
  const [, status] = /code=(\d+)/.exec(picked ?? "") ?? [];
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Use Mock" }).click();
  await page.getByRole("heading", { name: `The spaces of octo-org cannot be shown. ${status}` }).waitFor();
  expect(await findings(page)).toEqual([]);

  await openTarget(page, "Mock");
  await page.getByRole("button", { name: /^Let the mock decide about/ }).click();
  await page.getByRole("button", { name: "Use Mock" }).click();
  await page.getByRole("main").getByRole("listitem").first().waitFor();
  expect(problems.filter((problem) => !problem.includes("Failed to load resource"))).toEqual([]);
});

it("takes nothing back that was done elsewhere", async () => {
  const { page, problems } = await test.open("/spaces/users/octocat/5");
  await page.getByRole("button", { name: "Remove React Best Practices" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await openTarget(page, "Mock");
  await page.getByRole("button", { name: "Use Mock" }).click();
  await page.getByRole("button", { name: "Requests go to: Mock" }).waitFor();
  expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
  expect(problems.filter((problem) => !problem.includes("Failed to load resource"))).toEqual([]);
});

it("says what is no address of a mock", async () => {
  const { page } = await test.open("/");
  await openTarget(page, "Mock");
  await page.getByLabel("Address of the mock").fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Use Mock" }).click();
  await page.getByText("This is no address").waitFor();
  expect(await findings(page)).toEqual([]);
});

it("sends a token to its host and nowhere else, and keeps it in memory alone", async () => {
  const { page } = await test.open("/");
  const seen: string[] = [];
  await page.route("https://api.github.com/**", async (route) => {
    const request = route.request();
    seen.push(`${request.method()} ${new URL(request.url()).pathname} ${request.headers()["authorization"]}`);
    await route.fulfill({
      status: request.headers()["authorization"] === `Bearer ${token}` ? 200 : 401,
      headers: { "access-control-allow-origin": "*", "access-control-allow-headers": "*" },
      contentType: "application/json",
      body: JSON.stringify(answerOf(request.url())),
    });
  });
  await openTarget(page, "GitHub");
  await page.getByRole("button", { name: "Use GitHub" }).click();
  await page.getByText("The API answers nobody without a token.").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel("Host").fill("evil.example");
  await page.getByLabel("Token", { exact: false }).fill("wrong");
  await page.getByRole("button", { name: "Use GitHub" }).click();
  await page.getByText("Tokens go to github.com and to hosts of ghe.com only.").waitFor();
  expect(seen).toEqual([]);

  await page.getByLabel("Host").fill("https://github.com/");
  await page.getByRole("button", { name: "Use GitHub" }).click();
  await page.getByRole("heading", { name: "The token was not accepted. 401" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel("Token", { exact: false }).fill(token);
  await page.getByRole("button", { name: "Use GitHub" }).click();
  await page.getByRole("button", { name: "Requests go to: github.com" }).waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(seen.at(-1)).toContain(`Bearer ${token}`);

  expect(page.url()).not.toContain("canary");
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain("canary");
  await page.getByRole("link", { name: "Requests" }).click();
  await page
    .getByRole("button", { name: /GET ?\/user/ })
    .first()
    .click();
  await page.getByText("Headers and body").click();
  expect(await page.content()).not.toContain("canary");
});

it("keeps a token for the tab where that is asked for, until it is forgotten", async () => {
  const { page } = await test.open("/");
  await page.route("https://api.octo.ghe.com/**", (route) =>
    route.fulfill({
      headers: { "access-control-allow-origin": "*", "access-control-allow-headers": "*" },
      contentType: "application/json",
      body: JSON.stringify(answerOf(route.request().url())),
    }),
  );
  await openTarget(page, "GitHub");
  await page.getByLabel("Host").fill("octo.ghe.com");
  await page.getByLabel("Token", { exact: false }).fill(token);
  await page.getByLabel("Keep it for this tab").check();
  await page.getByRole("button", { name: "Use GitHub" }).click();
  await page.getByRole("button", { name: "Requests go to: octo.ghe.com" }).waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("button", { name: "Requests go to: octo.ghe.com" }).click();
  await page.getByRole("button", { name: "Forget the token of octo.ghe.com" }).click();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain("canary");
});

function answerOf(url: string): unknown {
  const { pathname } = new URL(url);
  if (pathname === "/user") {
    const address = "https://github.com/octocat";
    return { login: "octocat", id: 1, avatar_url: address, html_url: address, type: "User", name: null };
  }
  return pathname === "/user/orgs" ? [] : { spaces: [] };
}
