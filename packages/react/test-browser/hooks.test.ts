import { launchChromium } from "@copilot-spaces/runtimes";
import { type Mock, startMock } from "@copilot-spaces/testing/mock";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedPage, servePage } from "./serve-page.ts";

describe("in Chromium", () => {
  let browser: Browser;
  let mock: Mock;
  let served: ServedPage;

  beforeAll(async () => {
    [browser, mock, served] = await Promise.all([launchChromium(), startMock(), servePage()]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), mock?.close(), served?.close()]);
  });

  async function open(scene: string, intercept?: (route: Route) => unknown) {
    const page = await browser.newPage();
    const watched = watch(page, mock.url);
    if (intercept !== undefined) await page.route(`${mock.url}/**`, intercept);
    await page.goto(`${served.url}/?${new URLSearchParams({ scene, api: mock.url })}`);
    return { page, ...watched };
  }

  it("shows a list page by page, and what is created once the server has said so", async () => {
    const { page, requests, problems } = await open("Pages");
    await page.getByRole("listitem").nth(1).waitFor();
    const first = await page.getByRole("listitem").allTextContents();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("listitem").nth(first.length).waitFor();
    expect((await page.getByRole("listitem").allTextContents()).slice(0, first.length)).toEqual(first);
    expect(requests).toEqual([
      "GET /orgs/octo-org/copilot-spaces?per_page=2",
      expect.stringMatching(/^GET \/orgs\/octo-org\/copilot-spaces\?(per_page=2&)?after=[^&]+(&per_page=2)?$/),
    ]);
    requests.length = 0;
    const refetched = page.waitForResponse((response) => response.url().includes("after="));
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByText("Created #").waitFor();
    await refetched;
    expect(requests.map((each) => each.replace(/\?.*/, ""))).toEqual([
      "POST /orgs/octo-org/copilot-spaces",
      "GET /orgs/octo-org/copilot-spaces",
      "GET /orgs/octo-org/copilot-spaces",
    ]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("asks for nothing that was deleted and that a callback has taken off the screen", async () => {
    const { page, requests, problems } = await open("Deleting");
    await page.getByRole("status").waitFor();
    requests.length = 0;
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByText("Closed").waitFor();
    await page.waitForTimeout(300);
    expect(requests).toEqual(["DELETE /orgs/octo-org/copilot-spaces/3"]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("shows an added resource before the server has answered, and takes it back where it refuses", async () => {
    const held: Route[] = [];
    const { page } = await open("Resources", (route) =>
      route.request().method() === "POST" ? void held.push(route) : route.continue(),
    );
    await page.getByRole("listitem").first().waitFor();
    const before = await page.getByRole("listitem").allTextContents();
    await page.getByRole("button", { name: "Add a note" }).click();
    const note = page.getByRole("listitem").filter({ hasText: "A note" });
    await note.waitFor();
    expect(await page.getByRole("listitem").allTextContents()).toEqual([...before, "A note"]);
    const [route] = await until(held, 1);
    await route?.continue({ headers: { ...route.request().headers(), prefer: "code=422" } });
    await page.getByRole("alert").waitFor();
    await note.waitFor({ state: "detached" });
    expect(await page.getByRole("listitem").allTextContents()).toEqual(before);
    await page.close();
  });

  it("leads an error to the boundary, asked for once", async () => {
    const { page, requests } = await open("BehindBoundary", (route) =>
      route.continue({ headers: { ...route.request().headers(), prefer: "code=404" } }),
    );
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/^ApiError: 404 GET \/orgs\/\{org\}/);
    expect(requests).toEqual(["GET /orgs/octo-org/copilot-spaces/3"]);
    await page.close();
  });

  it("aborts the request of what is unmounted, or looks at something else", async () => {
    const { page, requests, aborted } = await open("Unmounting", () => {});
    await until(requests, 1);
    await page.getByRole("button", { name: "Another" }).click();
    await until(aborted, 1);
    await page.getByRole("button", { name: "None" }).click();
    await until(aborted, 2);
    expect(requests).toEqual(["GET /orgs/octo-org/copilot-spaces/3", "GET /orgs/octo-org/copilot-spaces/4"]);
    expect(aborted).toEqual(requests);
    await page.close();
  });
});

/** What a page sends to the mock, what of it was aborted, and what the page complains about. */
function watch(page: Page, api: string) {
  const [requests, aborted, problems]: [string[], string[], string[]] = [[], [], []];
  const name = (request: { method(): string; url(): string }) =>
    `${request.method()} ${request.url().replace(api, "")}`;
  page.on("request", (request) => request.url().startsWith(api) && requests.push(name(request)));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "net::ERR_ABORTED") aborted.push(name(request));
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  return { requests, aborted, problems };
}

/** Waits until a list, which something else fills, is so long. */
async function until<Item>(list: readonly Item[], length: number): Promise<readonly Item[]> {
  while (list.length < length) await new Promise((resolve) => setImmediate(resolve));
  return list;
}
