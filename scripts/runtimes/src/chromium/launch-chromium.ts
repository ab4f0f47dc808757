import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/**
 * Starts a Chromium without a window: the one that `CHROMIUM_PATH` names, one that is installed, or the one from npm.
 *
 * @throws {Error} where there is none; its message says how to come by one
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  // Without a sandbox because root, as which containers run, has none. A browser of a bare system has no locale either.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--lang=en-US"] });
  // As long as a test may take on a busy machine: a limit that only finds what hangs.
  browser.on("context", (context) => context.setDefaultTimeout(170_000));
  return browser;
}
