import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

/** What {@link findChromium} looks at; tests pass their own. */
export interface ChromiumSearch {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Browsers that may be installed, the best first. */
  readonly installed?: readonly string[];
  /** `linux-x64`, as `process.platform` and `process.arch` say it. */
  readonly system?: string;
}

/** The program to start: `CHROMIUM_PATH`, an installed Chrome or Playwright browser, or the Chromium from npm. */
export async function findChromium(search: ChromiumSearch = {}): Promise<string> {
  const { env = process.env, system = `${process.platform}-${process.arch}` } = search;
  const named = env["CHROMIUM_PATH"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there. Name a Chrome or Chromium, or unset it.`);
  }
  const there = (search.installed ?? listInstalled(env)).find((path) => existsSync(path));
  if (there !== undefined) return there;
  if (system === "linux-x64") return await unpackChromium();
  throw new Error(
    `There is no Chrome on this ${system}, and npm has a Chromium for linux-x64 only. Install Google Chrome, run npx playwright-core install chromium, or set CHROMIUM_PATH.`,
  );
}

/** Where the usual installers put a Chrome, after the folder of Playwright's own. */
function listInstalled(env: NonNullable<ChromiumSearch["env"]>): string[] {
  const programs = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
    (path) => path !== undefined,
  );
  return [
    chromium.executablePath(),
    "/opt/google/chrome/chrome",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...programs.map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
  ];
}
