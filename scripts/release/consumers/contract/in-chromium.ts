import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { launchChromium } from "@copilot-spaces/runtimes";

/** How long a page may take for the whole contract, in milliseconds. */
const LIMIT = 180_000;

/**
 * Opens a built page in Chromium, with a query, and returns what its body holds once its title is "ended". Throws what
 * the page complained of.
 */
export async function openPage(folder: string, query: URLSearchParams): Promise<string> {
  const [site, browser] = await Promise.all([serveFolder(folder), launchChromium()]);
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    // A page that has kept a 200 shows it for a 304: right for its users, and not what a mock answers.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
    await page.goto(`${site.url}/index.html?${query}`);
    await page
      .waitForFunction('["ended", "failed"].includes(document.title)', undefined, { timeout: LIMIT })
      .catch(() => {
        errors.push(`the page had not ended after ${LIMIT / 1000} seconds`);
      });
    const text = (await page.textContent("body")) ?? "";
    if ((await page.title()) !== "ended") throw new Error([...errors, text].join("\n"));
    return text;
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

const types: Readonly<Record<string, string>> = { html: "text/html; charset=utf-8", js: "text/javascript" };

/** Serves the files of a folder on this machine. */
async function serveFolder(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    try {
      const file = readFileSync(join(folder, pathname));
      response.setHeader("content-type", types[pathname.split(".").at(-1) ?? ""] ?? "application/octet-stream");
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
