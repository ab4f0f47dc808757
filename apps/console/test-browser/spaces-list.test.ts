import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";
import { useSandbox } from "./use-sandbox.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

it("begins with one's own spaces, from the sandbox inside the page", async () => {
  const { page, problems } = await test.open("/");
  await page.getByRole("link", { name: "Personal Research Space" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/spaces/users/octocat");
  expect(await page.title()).toBe("Spaces of octocat · Copilot Spaces console");
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("goes to the spaces of an organization, and of anybody", async () => {
  const { page, problems } = await test.open("/");
  await page.getByRole("button", { name: "Owner: octocat" }).click();
  await page.getByRole("menuitemradio", { name: "octo-org" }).waitFor();
  expect(await page.getByRole("menuitemradio").allTextContents()).toEqual(["octocatyou", "octo-org"]);
  expect(await findings(page)).toEqual([]);
  await page.getByRole("menuitemradio", { name: "octo-org" }).click();
  await page.getByRole("link", { name: "Team Planning Space" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Spaces of octo-org");

  await page.getByRole("button", { name: "Owner: octo-org" }).click();
  await page.getByRole("menuitem", { name: "Somebody else" }).click();
  await page.getByRole("button", { name: "Show spaces" }).click();
  await page.getByText("Type the name as it is on GitHub.").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("textbox", { name: "Name" }).fill("monalisa");
  await page.getByLabel("a user").check();
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Sketches" }).waitFor();
  expect(problems).toEqual([]);
});

it("says so where somebody has no spaces, and where there is nobody", async () => {
  const { page, problems } = await test.open("/spaces/users/github-user");
  await page.getByText("github-user has no spaces that you can see").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.goto(`${test.console.url}/spaces/orgs/nobody`);
  await page.getByRole("heading", { name: "The spaces of nobody cannot be shown. 404: Not Found" }).waitFor();
  await page.getByText("There is nothing with this org").waitFor();
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("loads as one scrolls, filters what is loaded, says so, and loads the rest", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org");
  await useSandbox(page, { world: "1000" });
  await page.getByText("100 spaces loaded, there are more").waitFor();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.getByText("200 spaces loaded, there are more").waitFor();

  await page.getByRole("searchbox").fill("research");
  await page.getByText(/of 200 spaces loaded so far; there are more, which the filter has not seen/).waitFor();
  const before = await page.getByRole("status").allTextContents();
  await page.getByRole("button", { name: "Load the rest" }).click();
  await page.getByText(/^[\d,]+ of [\d,]+ spaces$/).waitFor();
  expect(await page.getByRole("status").allTextContents()).not.toEqual(before);
  expect(await page.getByRole("button", { name: "Load" }).count()).toBe(0);

  await page.getByRole("searchbox").fill("");
  await page.getByText(/^[\d,]+ spaces$/).waitFor();
  expect(await page.getByRole("main").getByRole("listitem").count()).toBeLessThan(60);
  const last = page.getByRole("main").getByRole("listitem").last();
  const isEnd = async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    return (await last.getAttribute("aria-posinset")) === (await last.getAttribute("aria-setsize"));
  };
  await expect.poll(isEnd).toBe(true);
  expect(Number(await last.getAttribute("aria-setsize"))).toBeGreaterThan(500);
  expect(await page.getByRole("main").getByRole("listitem").count()).toBeLessThan(60);
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("shows what it has where the next page fails, and asks for that again only when told to", async () => {
  const { page } = await test.open("/spaces/orgs/octo-org");
  let asked = 0;
  await page.route(/\/mock\/orgs\/octo-org\/copilot-spaces\?.*after=/, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.getByRole("button", { name: "Requests go to" }).click();
  await page.getByRole("radio", { name: "Mock" }).check();
  await page.getByLabel("Status and example").waitFor();
  await page.getByRole("button", { name: "Use Mock" }).click();
  await page.getByRole("heading", { name: "The next spaces cannot be shown. The server did not answer" }).waitFor();
  expect(await page.getByRole("main").getByRole("listitem").count()).toBeGreaterThan(0);
  expect(await findings(page)).toEqual([]);
  // Once, and twice more as the client does by itself.
  expect(asked).toBe(3);
  await page.unroute(/\/mock\/orgs\/octo-org\/copilot-spaces\?.*after=/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(/^[\d,]+ spaces$/).waitFor();
});
