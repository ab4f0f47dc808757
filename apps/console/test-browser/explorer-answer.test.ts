import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";
import { fieldAt, openExplorer, testRequest } from "./open-explorer.ts";
import { useSandbox } from "./use-sandbox.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

const space = { org: "octo-org", space_number: 3 };
const get = { operation: "copilot-spaces/get-for-org", input: { path: space } };

it("shows status, time, size, request id, rate limit, body and headers of an answer, and says it aloud", async () => {
  const { page, problems } = await openExplorer(test, get);
  await testRequest(page);
  const answer = page.getByRole("tabpanel");
  const text = (await answer.textContent()) ?? "";
  expect(text).toMatch(/Status200 OK/);
  expect(text).toMatch(/Time\d+ m?s/);
  expect(text).toMatch(/Size[\d.]+ kB/);
  expect(text).toMatch(/Request id[0-9A-F:]+/);
  expect(text).toMatch(/Rate limit4,999 of 5,000 left until/);
  expect(text).toContain("The answer is as the document says, field by field.");
  expect(text).toContain('"number": 3');
  expect(text).toContain("x-ratelimit-remaining");
  await page.locator("[data-announcer]", { hasText: /^200 OK after/ }).waitFor({ state: "attached" });
  expect(await page.getByRole("tab", { name: "Answer 200" }).getAttribute("aria-selected")).toBe("true");
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it.each([
  ["401", "token"],
  ["403", "This takes"],
  ["404", "There is nothing with this org and space_number"],
  ["429", "Ask again at"],
])("explains %s as the command line does", async (status, words) => {
  const link = { ...get, input: { ...get.input, headers: { prefer: `code=${status}` } } };
  const { page } = await openExplorer(test, link, { target: "mock" });
  await testRequest(page);
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe(status);
  const explained = page.getByRole("region", { name: "What the answer means" });
  expect(await explained.textContent()).toContain(status);
  expect(await explained.textContent()).toContain(words);
  expect(await findings(page)).toEqual([]);
  await page.context().close();
});

it("lets one pick the mock's answer by status and example", async () => {
  const { page } = await openExplorer(test, get, { target: "mock" });
  const pick = page.getByLabel("Answer of the mock");
  await pick.selectOption("code=404, example=not-found");
  await testRequest(page);
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("404");
  await page.waitForFunction(() => location.search.includes("prefer"));
  // It is part of the request, in every form of it.
  await page.getByRole("tab", { name: "Copy as" }).click();
  await page.getByText("--header 'prefer: code=404, example=not-found'").waitFor();
  await pick.selectOption("");
  await page.getByRole("button", { name: "Test request" }).click();
  await page.locator('[data-answer="200"]').waitFor();
});

it("says at the fields what the mock finds wrong with them, until they are changed", async () => {
  const link = {
    operation: "copilot-spaces/create-for-org",
    input: { path: { org: "octo-org" }, body: { base_role: "owner" } },
  };
  const { page, problems } = await openExplorer(test, link, { target: "mock" });
  await testRequest(page);
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("422");
  const said = page.getByText("The answer says: ");
  expect(await said.count()).toBe(2);
  const role = page.locator("div", { has: fieldAt(page, "/body/base_role") }).last();
  expect(await fieldAt(page, "/body/base_role").getAttribute("aria-invalid")).toBe("true");
  expect(await role.count()).toBe(1);
  await page.getByText("The mock finds fault with this:").waitFor();
  expect(await findings(page)).toEqual([]);
  await fieldAt(page, "/body/base_role").selectOption("reader");
  await fieldAt(page, "/body/name").fill("Plans");
  expect(await said.count()).toBe(0);
  expect(problems.filter((each) => !each.includes("422"))).toEqual([]);
});

it("says at the fields what the API says of them", async () => {
  const body = { resources_attributes: [{ id: 789, _destroy: true }] };
  const link = { operation: "copilot-spaces/update-for-org", input: { path: space, body } };
  const { page } = await openExplorer(test, link);
  await testRequest(page);
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("422");
  await page.getByText("The answer says: ").waitFor();
  expect(await fieldAt(page, "/body/resources_attributes/0/id").getAttribute("aria-invalid")).toBe("true");
});

it("marks in an answer what is not as the document says", async () => {
  const { page } = await openExplorer(test, get, { target: "mock" });
  await page.route("**/mock/**", async (route) => {
    const response = await route.fetch();
    const { name: _, ...space } = await response.json();
    await route.fulfill({ response, json: { ...space, number: "3", base_role: "owner" } });
  });
  await testRequest(page);
  const text = (await page.getByRole("tabpanel").textContent()) ?? "";
  expect(text).toContain("The answer is not as the document says:");
  expect(text).toContain("/number must be a whole number");
  expect(text).toContain('"number": "3", ← must be a whole number');
  expect(text).toContain("name is required");
  expect(await findings(page)).toEqual([]);
});

it("shows HTML as text, what is lost as lost, and sends again", async () => {
  const { page } = await openExplorer(test, get, { target: "mock" });
  const html = "<!doctype html><title>Bad gateway</title><script>document.title = 'owned'</script>";
  await page.route("**/mock/**", (route) => route.fulfill({ status: 502, contentType: "text/html", body: html }));
  await testRequest(page);
  expect(await page.getByRole("tabpanel").textContent()).toContain(html);
  expect(await page.title()).not.toBe("owned");
  await page.unroute("**/mock/**");
  await page.route("**/mock/**", (route) => route.abort());
  await page.getByRole("button", { name: "Test request" }).click();
  const failure = page.getByRole("region", { name: "Failure" });
  await failure.waitFor();
  expect(await failure.textContent()).toContain("There was no answer");
  expect(await findings(page)).toEqual([]);
  await page.unroute("**/mock/**");
  await failure.getByRole("button", { name: "Try again" }).click();
  await page.locator('[data-answer="200"]').waitFor();
});

it.each(["light", "dark"] as const)("has no barrier in any of its states: %s", async (colorScheme) => {
  const link = {
    operation: "copilot-spaces/update-for-org",
    input: {
      path: space,
      query: { wrong: "1" },
      body: { base_role: "owner", resources_attributes: [{ id: "x" }, {}], more: true },
    },
  };
  for (const width of [1280, 320]) {
    const { page } = await openExplorer(test, link, { target: "mock", colorScheme, viewport: { width, height: 900 } });
    await testRequest(page);
    for (const tab of ["Reference", "JSON", "Answer 422", "Copy as"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await findings(page), `${tab}, ${width}`).toEqual([]);
    }
    await page.context().close();
  }
});

it("forgets an answer when requests go elsewhere", async () => {
  const { page } = await openExplorer(test, get);
  await testRequest(page);
  await useSandbox(page, { login: "monalisa" });
  await page.getByText("Test the request, and the answer stands here.").waitFor();
  await testRequest(page);
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("404");
});

it("asks before it removes anything on GitHub, and sends nothing until then", async () => {
  const link = { operation: "copilot-spaces/delete-for-org", input: { path: space } };
  const { page } = await openExplorer(test, link);
  await page.evaluate(() => {
    const target = JSON.stringify({ kind: "github", host: "github.com" });
    sessionStorage.setItem("copilot-spaces-console:target", target);
  });
  const sent: string[] = [];
  await page.route("https://api.github.com/**", async (route) => {
    sent.push(route.request().method());
    await route.fulfill({ status: 204, headers: { "access-control-allow-origin": "*" } });
  });
  await page.reload();
  await page.getByRole("button", { name: "Test request" }).click();
  const dialog = page.getByRole("alertdialog");
  expect(await dialog.textContent()).toContain("/orgs/octo-org/copilot-spaces/3");
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(sent).toEqual([]);
  await page.getByRole("button", { name: "Test request" }).click();
  await dialog.getByRole("button", { name: "Send DELETE" }).click();
  await page.locator("[data-answer]").waitFor();
  expect(sent.filter((method) => method !== "OPTIONS")).toEqual(["DELETE"]);
});

it("can be cancelled while it takes long", async () => {
  const { page } = await openExplorer(test, get, { target: "mock" });
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/mock/**", async (route) => {
    await held;
    await route.abort();
  });
  await page.getByRole("button", { name: "Test request" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("The request was cancelled.").waitFor();
  release();
  expect(await findings(page)).toEqual([]);
});

it("shows hostile text as text, and wraps what is long", async () => {
  const name = `<img src=x onerror="document.title='owned'">\u202e${"x".repeat(10_000)}`;
  const { page, problems } = await openExplorer(
    test,
    { operation: "copilot-spaces/create-for-org", input: { path: { org: "octo-org" }, body: { name } } },
    { viewport: { width: 320, height: 800 } },
  );
  await testRequest(page);
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("201");
  expect(await page.title()).not.toBe("owned");
  const explorer = await page.evaluate(() => {
    const width = (each: Element) => each.getBoundingClientRect().right;
    return Math.max(...[...document.querySelectorAll("main *")].map(width));
  });
  expect(explorer).toBeLessThanOrEqual(320);
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it("changes what the pages of spaces show", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org");
  await page.getByRole("link", { name: "Team Planning Space" }).waitFor();
  await page.getByRole("link", { name: "Explorer" }).click();
  await page.getByRole("link", { name: "Create a space for an organization" }).click();
  await fieldAt(page, "/body/name").fill("From the explorer");
  await testRequest(page);
  await page.goBack();
  await page.goBack();
  await page.getByRole("link", { name: "From the explorer" }).waitFor();
  expect(problems).toEqual([]);
});
