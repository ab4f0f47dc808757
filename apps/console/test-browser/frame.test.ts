import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type ConsoleTest, openConsole } from "./open-console.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

it("has each of Primer's colour schemes, with nothing wrong in any, and keeps the one that was chosen", async () => {
  const { page, problems } = await test.open("/spaces/orgs/octo-org/3");
  await page.getByRole("heading", { name: "Shared with" }).waitFor();
  const theme = page.getByRole("button", { name: "Theme" });
  await theme.click();
  await page.getByRole("menuitemradio").first().waitFor();
  const names = await page.getByRole("menuitemradio").allTextContents();
  expect(names).toHaveLength(9);
  await page.keyboard.press("Escape");
  const scheme = () => page.evaluate(() => JSON.stringify(document.documentElement.dataset));
  for (const name of names) {
    const before = await scheme();
    await theme.click();
    await page.getByRole("menuitemradio", { name, exact: true }).click();
    await page.getByRole("menu").waitFor({ state: "detached" });
    // The first two look the same: the system's colours are light here.
    if (!/^(Sync|Light$)/.test(name)) await expect.poll(scheme).not.toBe(before);
    expect(await findings(page), name).toEqual([]);
  }
  await page.reload();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["darkTheme"])).toBe("dark_tritanopia");
  expect(problems).toEqual([]);
});

it("takes the system's colours and contrast where nothing was chosen", async () => {
  const dark = await test.open("/", { colorScheme: "dark" });
  await dark.page.getByRole("link", { name: "Learning Space" }).waitFor();
  expect(await dark.page.evaluate(() => document.documentElement.dataset["colorMode"])).toBe("dark");
  await dark.page.emulateMedia({ colorScheme: "light", contrast: "more" });
  const scheme = () => dark.page.evaluate(() => document.documentElement.dataset["lightTheme"]);
  await expect.poll(scheme).toBe("light_high_contrast");
  expect(await findings(dark.page)).toEqual([]);
});

it("skips to the content, and moves the focus to the heading of the page that one goes to", async () => {
  const { page, problems } = await test.open("/");
  await page.getByRole("link", { name: "Learning Space" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await page.getByRole("link", { name: "Learning Space" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await expect.poll(() => page.title()).toBe("Learning Space · Copilot Spaces console");
  expect(problems).toEqual([]);
});

it.each([
  "/spaces/orgs/octo-org",
  "/spaces/orgs/octo-org/3",
  "/spaces/orgs/octo-org/new?step=sharing",
  "/codespaces",
  "/requests",
])("shows all of %s on 320 pixels", async (path) => {
  const { page, problems } = await test.open(path, { viewport: { width: 320, height: 600 } });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findings(page)).toEqual([]);
  expect(problems).toEqual([]);
});
