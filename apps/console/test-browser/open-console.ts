import { launchChromium } from "@copilot-spaces/runtimes";
import { type Mock, startMock } from "@copilot-spaces/testing/mock";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { type ServedConsole, serveConsole } from "../serve/serve-console.ts";
import type { Target } from "../src/target/target.ts";
import type { ThemeChoice } from "../src/theme/schemes.ts";

/** The built console, its server, a mock and a browser: started once a test file. */
export interface ConsoleTest extends AsyncDisposable {
  readonly browser: Browser;
  readonly console: ServedConsole;
  readonly mock: Mock;
  /** Opens an address of the console's, in a window that shares nothing with others. */
  open(path: string, options?: OpenOptions): Promise<OpenPage>;
}

/** What a browser is told about a window, and what somebody has chosen in it before. */
export interface OpenOptions extends BrowserContextOptions {
  readonly target?: Target;
  readonly theme?: ThemeChoice;
}

/** A page, and what went wrong in it or left the machine. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of scripts and of the console, refused content, requests to other hosts. A test ends with none. */
  readonly problems: string[];
}

export async function openConsole(): Promise<ConsoleTest> {
  const [browser, mock] = await Promise.all([launchChromium(), startMock()]);
  const served = await serveConsole({ mock: mock.url });
  return {
    browser,
    console: served,
    mock,
    async open(path, { target, theme, ...options } = {}) {
      const context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce", ...options });
      await choose(context, { target, theme });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(`${error}`));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
      });
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(served.url) && !/^(data|blob):/.test(url)) problems.push(`asked for ${url}`);
      });
      await page.goto(`${served.url}${path}`);
      return { page, problems };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([browser.close(), served.close(), mock.close()]);
    },
  };
}

interface Chosen {
  readonly target: Target | undefined;
  readonly theme: ThemeChoice | undefined;
}

/** Has the choices there before the page is, once: what is chosen in the page later stays. */
async function choose(context: BrowserContext, { target, theme }: Chosen): Promise<void> {
  const kept = { target: target && JSON.stringify(target), theme };
  await context.addInitScript((values) => {
    const name = (key: string) => `copilot-spaces-console:${key}`;
    if (values.target !== undefined && sessionStorage.getItem(name("target")) === null) {
      sessionStorage.setItem(name("target"), values.target);
    }
    if (values.theme !== undefined && localStorage.getItem(name("theme")) === null) {
      localStorage.setItem(name("theme"), values.theme);
    }
  }, kept);
}
