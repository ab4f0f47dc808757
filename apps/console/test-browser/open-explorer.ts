import { encodePermalink, type Permalink } from "@copilot-spaces/reference/print";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { ConsoleTest, OpenPage } from "./open-console.ts";

/** Which target the page has; its own default is the sandbox. */
export interface ExplorerOptions extends BrowserContextOptions {
  readonly target?: "sandbox" | "mock";
}

/** Opens a call in the explorer, and waits until it is there. */
export async function openExplorer(
  test: ConsoleTest,
  link: Permalink,
  { target = "sandbox", ...options }: ExplorerOptions = {},
): Promise<OpenPage> {
  const opened = await test.open("/explorer", options);
  if (target === "mock") await chooseMock(opened.page, mockAddress(test));
  await opened.page.goto(`${test.console.url}${encodePermalink(link)}`);
  await opened.page.getByRole("button", { name: "Test request" }).waitFor();
  return opened;
}

/** Where the console's own server passes requests on to the mock. */
export function mockAddress(test: ConsoleTest): string {
  return `${test.console.url}/mock`;
}

async function chooseMock(page: Page, baseUrl: string): Promise<void> {
  const target = JSON.stringify({ kind: "mock", baseUrl });
  await page.evaluate((text) => sessionStorage.setItem("copilot-spaces-console:target", text), target);
}

/** Sends what the page has, and waits for the answer. */
export async function testRequest(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Test request" }).click();
  await page.locator("[data-answer]").waitFor();
}

/** The field of a JSON pointer: `/body/name`. */
export function fieldAt(page: Page, pointer: string) {
  return page.locator(`:is(input, select, textarea)[data-pointer="${pointer}"]`);
}
