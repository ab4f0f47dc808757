import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtFolder } from "../../serve/serve-console.ts";
import { type ConsoleTest, openConsole } from "../open-console.ts";
import { pages } from "./states.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

/** Bytes of JavaScript that a page may ask for as it opens, the sandbox's 63 kB included; gzip. */
const budget = 260_000;

it.each(pages)("opens with no more JavaScript than its budget: $name", async ({ path, reach }) => {
  const { page } = await test.open("/none.txt");
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(`${test.console.url}${path}`);
  await reach(page);
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (script) => [script, await gzipped(script)] as const),
  );
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  const largest = sizes.sort(([, a], [, b]) => b - a).map(([script, size]) => `${script}: ${size}`);
  expect(sum, largest.join("\n")).toBeLessThanOrEqual(budget);
  // What is not asked for at all weighs nothing: the page has some.
  expect(sum).toBeGreaterThan(50_000);
  await page.context().close();
});

async function gzipped(script: string): Promise<number> {
  return gzipSync(await readFile(join(builtFolder(), script))).length;
}
