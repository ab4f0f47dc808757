import { serveConsole } from "@copilot-spaces/console/serve";
import { encodePermalink, type RequestInput } from "@copilot-spaces/reference/print";
import { launchChromium } from "@copilot-spaces/runtimes";
import type { Page, Request, Route } from "playwright-core";
import type { ContractCase } from "../cases/contract-case.ts";
import { checkAnswer } from "../columns/check-answer.ts";
import type { ColumnTarget, ContractColumn } from "../columns/contract-column.ts";

/** A column that has a browser to close. */
export interface ConsoleColumn extends ContractColumn, AsyncDisposable {}

/** What the page takes for GitHub. Nothing goes there: each request is caught, and asked of the mock. */
const github = "https://api.github.com";

/**
 * The console's explorer, in Chromium: a permalink fills the form, `Test request` sends it, and the answer on the page
 * is the one that came, and one that the document declares. Needs the console built.
 */
export async function openConsoleColumn(): Promise<ConsoleColumn> {
  const [browser, served] = await Promise.all([launchChromium(), serveConsole()]);
  const context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: served.url });
  const page = await context.newPage();
  await page.goto(`${served.url}/explorer`);
  return {
    name: "console",
    // None of its own: the browser says which one it is.
    headers: {},
    reaches: () => true,
    run: (contractCase, target) => runCall(contractCase, { page, url: served.url, target }),
    async [Symbol.asyncDispose]() {
      await Promise.all([browser.close(), served.close()]);
    },
  };
}

interface Scene {
  readonly page: Page;
  /** Where the console is. */
  readonly url: string;
  readonly target: ColumnTarget;
}

async function runCall({ pair, input, answer }: ContractCase, scene: Scene): Promise<string | undefined> {
  const { page, url, target } = scene;
  await signIn(page, target.token);
  const forward = (route: Route, request: Request) => passOn(route, request, target);
  await page.route(`${github}/**`, forward);
  try {
    await page.goto(
      url + encodePermalink({ operation: pair.operation, input: { ...input, path: pathOf(input.path) } }),
    );
    await page.getByRole("button", { name: "Test request" }).click();
    // On GitHub what is deleted is gone, so the page asks first.
    if (pair.route.startsWith("DELETE ")) await page.getByRole("button", { name: "Send DELETE" }).click();
    const status = Number(await page.locator("[data-answer]").getAttribute("data-answer"));
    const problem = checkAnswer({ status, data: await readBody(page) }, answer);
    if (problem !== undefined) return problem;
    const fits = await page.getByText("The answer is as the document says").isVisible();
    return fits ? undefined : "the page does not say that the answer is as the document says";
  } finally {
    await page.unroute(`${github}/**`, forward);
  }
}

/** As somebody who has asked the console to keep the token for this tab. */
async function signIn(page: Page, token: string): Promise<void> {
  await page.evaluate(
    (kept) => {
      for (const [name, value] of Object.entries(kept)) sessionStorage.setItem(`copilot-spaces-console:${name}`, value);
    },
    { target: JSON.stringify({ kind: "github", host: "github.com" }), "token:github.com": token },
  );
}

/** What a browser adds to each request, and says of itself. */
const browsersOwn =
  /^(:.*|sec-.*|accept-(encoding|language)|cache-control|connection|content-length|host|origin|pragma|priority|referer|user-agent)$/;

async function passOn(route: Route, request: Request, { baseUrl, fetch }: ColumnTarget): Promise<void> {
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !browsersOwn.test(name));
  const body = request.postData();
  const response = await fetch(request.url().replace(github, baseUrl), {
    method: request.method(),
    headers: Object.fromEntries(headers),
    ...(body !== null && { body }),
  });
  const open = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };
  await route.fulfill({
    status: response.status,
    headers: { ...Object.fromEntries(response.headers), ...open },
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** The answer's body as somebody gets it who copies it. */
async function readBody(page: Page): Promise<unknown> {
  if (await page.getByText("It has no body.").isVisible()) return undefined;
  await page.getByRole("button", { name: "Copy the body" }).click();
  return JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
}

/** Values of a path are texts and numbers. */
function pathOf(path: ContractCase["input"]["path"]): NonNullable<RequestInput["path"]> {
  return Object.fromEntries(
    Object.entries(path).map(([name, value]) => [name, typeof value === "number" ? value : `${value}`]),
  );
}
