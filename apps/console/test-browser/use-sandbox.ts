import type { Page } from "playwright-core";

/** What is chosen in the dialog of the target, by its values. */
interface SandboxChoice {
  readonly login?: string;
  readonly world?: string;
  readonly fault?: string;
}

/** Sets the sandbox up, as a person would. */
export async function useSandbox(page: Page, { login, world, fault }: SandboxChoice): Promise<void> {
  await page.getByRole("button", { name: "Requests go to" }).click();
  if (login !== undefined) await page.getByLabel("You are").selectOption(login);
  if (world !== undefined) await page.getByLabel("What is in it").selectOption(world);
  if (fault !== undefined) await page.getByLabel("What goes wrong").selectOption(fault);
  await page.getByRole("button", { name: "Use Sandbox" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}
