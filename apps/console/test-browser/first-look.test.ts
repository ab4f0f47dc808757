import { afterAll, beforeAll, expect, it } from "vitest";
import { type ConsoleTest, openConsole } from "./open-console.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

it("shows an organization's spaces from the sandbox inside the page", async () => {
  const { page, problems } = await test.open("/");
  await page.getByText("Marketing Research").or(page.getByRole("listitem")).first().waitFor();
  expect(page.url()).toContain("/spaces");
  expect(problems).toEqual([]);
});
