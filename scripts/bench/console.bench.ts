import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { serveConsole } from "@copilot-spaces/console/serve";
import { launchChromium } from "@copilot-spaces/runtimes";
import type { Browser, Page, Response } from "playwright-core";
import { root } from "../process/workspace.ts";
import { interleave } from "./interleave.ts";
import { type BenchRow, type BenchSection, timingRows } from "./report.ts";

/** A page for trying the API out. */
interface ApiPage {
  readonly name: string;
  readonly url: string;
  /** What is there as soon as somebody can choose an operation. */
  readonly ready: (page: Page) => Promise<void>;
}

const swagger = "Swagger UI";
const explorer = "@copilot-spaces/console: the explorer";
const spaces = "@copilot-spaces/console: spaces";

/** The console beside Swagger UI, on the same document, in the same browser. */
export async function consoleBench(): Promise<BenchSection[]> {
  const [browser, console, other] = await Promise.all([launchChromium(), serveConsole(), serveSwagger()]);
  try {
    const pages: readonly ApiPage[] = [
      { name: swagger, url: other.url, ready: (page) => page.locator(".opblock").first().waitFor() },
      {
        name: explorer,
        url: `${console.url}/explorer`,
        ready: (page) =>
          page
            .getByRole("link", { name: /create .*space/i })
            .first()
            .waitFor(),
      },
      {
        name: spaces,
        url: `${console.url}/spaces`,
        ready: (page) => page.getByRole("heading", { level: 1 }).waitFor(),
      },
    ];
    return [await sizeSection(browser, pages), await readySection(browser, pages), await axeSection(browser, pages)];
  } finally {
    await Promise.all([browser.close(), console.close(), other.close()]);
  }
}

async function sizeSection(browser: Browser, pages: readonly ApiPage[]): Promise<BenchSection> {
  const rows: BenchRow[] = [];
  for (const { name, url } of pages) {
    const context = await browser.newContext({ locale: "en-US" });
    const page = await context.newPage();
    const scripts: Response[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response);
    });
    await page.goto(url, { waitUntil: "networkidle" });
    const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length));
    rows.push({ name, value: sizes.reduce((sum, each) => sum + each, 0) / 1000, ours: name !== swagger });
    await context.close();
  }
  return {
    title: "JavaScript of a page for trying the API out",
    method:
      "Every script that is loaded until nothing more is asked for, the sandbox and the reference included; gzip.",
    unit: "kB",
    rows,
    goals: [
      { row: explorer, atMost: 260 },
      { row: spaces, atMost: 260 },
    ],
  };
}

async function readySection(browser: Browser, pages: readonly ApiPage[]): Promise<BenchSection> {
  const rounds = 9;
  const candidates = pages.map((page) => [page.name, () => visit(browser, page)] as const);
  return {
    title: "A page for trying the API out is ready",
    method: `From the address to the first operation that can be chosen, with an empty cache; ${rounds} rounds in one Chromium.`,
    unit: "ms",
    digits: 0,
    rows: timingRows(await interleave(Object.fromEntries(candidates), rounds)),
    goals: [{ row: explorer, peer: swagger, atMost: 1 }],
  };
}

/** What axe-core finds on each page as it opens; WCAG 2.2, levels A and AA. */
async function axeSection(browser: Browser, pages: readonly ApiPage[]): Promise<BenchSection> {
  const rows: BenchRow[] = [];
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  for (const page of pages) {
    const context = await browser.newContext({ locale: "en-US", bypassCSP: true });
    const opened = await context.newPage();
    await opened.goto(page.url);
    await page.ready(opened);
    await opened.addScriptTag({ path: axe });
    const found: number = await opened.evaluate(`axe
      .run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
      .then(({ violations }) => violations.reduce((sum, { nodes }) => sum + nodes.length, 0))`);
    rows.push({ name: page.name, value: found, ours: page.name !== swagger });
    await context.close();
  }
  return {
    title: "Findings of accessibility",
    method: "Elements that axe-core 4.14 finds fault with on the page as it opens: WCAG 2.2, levels A and AA.",
    unit: "elements",
    digits: 0,
    rows,
    goals: [
      { row: explorer, atMost: 0 },
      { row: spaces, atMost: 0 },
    ],
  };
}

/** Opens a page with an empty cache; resolves to the milliseconds until it is ready. */
async function visit(browser: Browser, { url, ready }: ApiPage): Promise<number> {
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await ready(page);
  const taken = performance.now() - start;
  await context.close();
  return taken;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** Swagger UI as its own package has it, on our document. */
async function serveSwagger(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Swagger UI</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/swagger-ui.css"><div id="ui"></div>
    <script src="/swagger-ui-bundle.js"></script>
    <script>SwaggerUIBundle({ url: "/openapi.json", dom_id: "#ui" })</script>`;
  const server = createServer(({ url = "/" }, response) => {
    if (url === "/") return void response.setHeader("content-type", "text/html").end(html);
    const file = url === "/openapi.json" ? join(root, "spec/dist/openapi.json") : join(folder, url);
    response.setHeader("content-type", types[extname(url)] ?? "text/plain");
    createReadStream(file)
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
