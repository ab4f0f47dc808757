import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { launchChromium } from "@copilot-spaces/runtimes";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";

const base = "/some/path/";
let folder: string;
let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "console-static-"));
  await buildBelow(base);
  server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://any");
    const name = pathname.startsWith(base) ? pathname.slice(base.length) || "index.html" : "none";
    const file = await readFile(join(folder, name)).catch(() => undefined);
    // As static hosts do: what is no file is the page for that, with its status.
    response.writeHead(file === undefined ? 404 : 200, { "content-type": types[extname(name)] ?? "text/html" });
    response.end(file ?? (pathname.startsWith(base) ? await readFile(join(folder, "404.html")) : "none"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  await rm(folder, { recursive: true, force: true });
});

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css" };

async function buildBelow(path: string): Promise<void> {
  const root = join(import.meta.dirname, "../..");
  process.env["CONSOLE_BASE"] = path;
  try {
    await build({ root, logLevel: "error", build: { outDir: folder } });
  } finally {
    delete process.env["CONSOLE_BASE"];
  }
}

it("works below a path of a host that knows nothing but files, from a permalink too", async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`${error}`));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}${base}`) && !/^(data|blob):/.test(request.url())) {
      problems.push(request.url());
    }
  });
  await page.goto(
    `${origin}${base}explorer?operation=copilot-spaces%2Fget-for-org&path={"org":"octo-org","space_number":3}`,
  );
  await page.getByRole("button", { name: "Test request" }).click();
  await page.locator('[data-answer="200"]').waitFor();
  await page.getByRole("link", { name: "Spaces", exact: true }).click();
  await page.getByRole("link", { name: "Learning Space" }).click();
  await page.getByRole("heading", { level: 1, name: "Learning Space" }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${base}spaces/users/octocat/2`);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Learning Space" }).waitFor();
  await page.goto(`${origin}${base}`);
  await page.getByRole("heading", { level: 1, name: "Spaces of octocat" }).waitFor();
  // The host's own 404, for the two addresses that are no files.
  expect(problems.filter((each) => !/status of 404/.test(each))).toEqual([]);
});
