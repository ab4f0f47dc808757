/** Takes the pictures of the console that the docs show, of what `vite build` has written: `pnpm screenshots` here. */
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { encodePermalink } from "@copilot-spaces/reference/print";
import { launchChromium } from "@copilot-spaces/runtimes";
import type { Page } from "playwright-core";
import { serveConsole } from "./serve/serve-console.ts";

interface View {
  readonly name: string;
  readonly path: string;
  readonly reach: (page: Page) => Promise<void>;
}

const call = encodePermalink({
  operation: "copilot-spaces/update-for-org",
  input: { path: { org: "octo-org", space_number: 3 }, body: { name: "Platform handbook", base_role: "reader" } },
});

const views: readonly View[] = [
  {
    name: "spaces",
    path: "/spaces/orgs/octo-org",
    reach: (page) => page.getByRole("link", { name: "Team Planning Space" }).waitFor(),
  },
  {
    name: "space",
    path: "/spaces/orgs/octo-org/3",
    reach: (page) =>
      page.getByRole("button", { name: "Stop sharing" }).first().or(page.getByText("developers")).first().waitFor(),
  },
  {
    name: "explorer",
    path: call,
    async reach(page) {
      await page.getByRole("button", { name: "Test request" }).click();
      await page.locator("[data-answer]").waitFor();
      await page.mouse.move(0, 0);
    },
  },
];

/** Bytes that a picture in the repository may have. */
const most = 120_000;

const folder = join(import.meta.dirname, "../../docs/images");
await mkdir(folder, { recursive: true });
const [browser, served] = await Promise.all([launchChromium(), serveConsole()]);
try {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const { name, path, reach } of views) {
      const viewport = { width: 1200, height: 720 };
      const page = await browser.newPage({ locale: "en-US", colorScheme, reducedMotion: "reduce", viewport });
      await page.goto(`${served.url}${path}`);
      await reach(page);
      await page.waitForLoadState("networkidle");
      const file = join(folder, `console-${name}-${colorScheme}.png`);
      await page.screenshot({ path: file });
      const { size } = await stat(file);
      console.log(`${file}: ${size} bytes`);
      if (size > most) throw new Error(`${file} has ${size} bytes, more than ${most}: show less of the page.`);
      await page.close();
    }
  }
} finally {
  await Promise.all([browser.close(), served.close()]);
}
