import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { defaultTarget } from "../../src/target/target.ts";
import { type ConsoleTest, openConsole } from "../open-console.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

const rows = (page: Page) => page.getByRole("main").getByRole("listitem");

it("scrolls through 100,000 spaces, of which a window's worth is in the document", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org", {
    target: { ...defaultTarget, world: "100000" },
  });
  await page.getByText("100 spaces loaded, there are more").waitFor();
  await page.getByRole("searchbox").fill("a");
  await page.getByRole("button", { name: "Load the rest" }).click();
  await page.getByText(/^[\d,]+ of [\d,]+ spaces$/).waitFor();
  await page.getByRole("searchbox").fill("");
  await page.getByText(/^[\d,]{6,} spaces$/).waitFor();
  for (const part of [0.25, 0.5, 0.75, 1, 0]) {
    await page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), part);
    await expect.poll(() => shown(page, part)).toBe(true);
    expect(await rows(page).count()).toBeLessThan(60);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(2_000);
  }
  expect(problems).toEqual([]);
});

/** Whether the rows around a part of the whole are there. */
async function shown(page: Page, part: number): Promise<boolean> {
  const first = rows(page).first();
  const [position, size] = await Promise.all([first.getAttribute("aria-posinset"), first.getAttribute("aria-setsize")]);
  return Math.abs(Number(position) / Number(size) - part) < 0.05 && (await first.textContent()) !== "";
}
