import { goldenPhrases } from "@copilot-spaces/reference/golden-phrases";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ConsoleTest, openConsole } from "../open-console.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

it("finds what people mean among the first three, typed into the page", async () => {
  const { page, problems } = await test.open("/explorer");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: /^Search operations/ });
  const missed: string[] = [];
  for (const [words, meant] of goldenPhrases) {
    await box.fill(words);
    const ids = await page
      .locator("[data-operation]")
      .evaluateAll((options) => options.slice(0, 3).map((option) => option.getAttribute("data-operation") ?? ""));
    if (!ids.some((id) => isMeant(operationsTable.operations[id], meant))) missed.push(`${words}: ${ids}`);
  }
  expect(goldenPhrases.length).toBeGreaterThanOrEqual(60);
  expect(missed.length / goldenPhrases.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
  expect(problems).toEqual([]);
});

/** Whether it is the command that was meant, and for the owner that was meant where one was named. */
function isMeant(operation: Operation | undefined, meant: string): boolean {
  const [, name, owner] = /^(.*?)(?: (org|user))?$/.exec(meant) ?? [];
  if (operation === undefined) return false;
  const { command, route, path } = operation;
  const found = command === undefined ? route : `${command.noun} ${command.verb}`;
  return found === name && (owner === undefined || path.startsWith(owner === "org" ? "/orgs/" : "/users/"));
}
