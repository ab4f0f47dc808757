import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemes } from "../../src/theme/schemes.ts";
import { findings } from "../axe.ts";
import { type ConsoleTest, openConsole } from "../open-console.ts";
import { pages, states } from "./states.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

/** What the system may ask for, and the scheme that answers it. */
const systems = [
  { scheme: "light", colorScheme: "light", contrast: "no-preference" },
  { scheme: "dark", colorScheme: "dark", contrast: "no-preference" },
  { scheme: "light_high_contrast", colorScheme: "light", contrast: "more" },
  { scheme: "dark_high_contrast", colorScheme: "dark", contrast: "more" },
] as const;

const showsScheme = (page: Page, scheme: string) =>
  page.waitForFunction((wanted) => {
    const { colorMode, lightTheme, darkTheme } = document.documentElement.dataset;
    return (colorMode === "dark" ? darkTheme : lightTheme) === wanted;
  }, scheme);

it.each(states)("has no barrier, whatever colours the system asks for, and reflows: $name", async (state) => {
  const { page, problems } = await test.open(state.path, state);
  await state.reach(page);
  expect(await page.evaluate(movement)).toEqual([]);
  for (const { scheme, ...media } of systems) {
    await page.emulateMedia(media);
    await showsScheme(page, scheme);
    expect(await findings(page), scheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(overflow)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

const others = schemes.map(({ name }) => name).filter((name) => !systems.some(({ scheme }) => scheme === name));

describe.each(others)("%s", (theme) => {
  it.each(pages)("has no barrier: $name", async ({ path, reach }) => {
    const { page } = await test.open(path, { theme });
    await reach(page);
    await showsScheme(page, theme);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});

it.each(schemes)("can be read under the pointer as well: $name", async ({ name: theme }) => {
  const { page } = await test.open("/spaces/users/octocat/3", { theme });
  await showsScheme(page, theme);
  await page.getByRole("button", { name: "Delete" }).hover();
  expect(await findings(page), "danger").toEqual([]);
  await page.goto(`${test.console.url}/codespaces`);
  const primary = page.getByRole("button", { name: "Create codespace" });
  await primary.hover();
  expect(await findings(page), "primary").toEqual([]);
  await page.mouse.down();
  expect(await findings(page), "primary, pressed").toEqual([]);
  await page.context().close();
});

/** What still moves for somebody who asked for less of that. */
function movement(): readonly string[] {
  return document.getAnimations().flatMap(({ effect }) => {
    if (!(effect instanceof KeyframeEffect) || effect.target === null) return [];
    const { duration = 0, iterations = 1 } = effect.getComputedTiming();
    const { nodeName, className } = effect.target;
    // A style sheet may hold still what a script would move.
    const shifts = effect.getKeyframes().every((frame) => "transform" in frame);
    const isHeld = shifts && getComputedStyle(effect.target).transform === "none";
    const lasts = Number(duration) > 1 || iterations > 1;
    return lasts && !isHeld ? [`${nodeName} ${className} moves for ${duration} ms, ${iterations} times`] : [];
  });
}

/** What makes the page, or a dialog, scroll sideways. */
function overflow(): readonly string[] {
  const scrolled = [document.documentElement, ...document.querySelectorAll("[role$=dialog], [role=menu]")];
  return scrolled.flatMap(({ nodeName, scrollWidth, clientWidth }) =>
    scrollWidth > Math.min(clientWidth, innerWidth) ? [`${nodeName}: ${scrollWidth} in ${clientWidth}`] : [],
  );
}
