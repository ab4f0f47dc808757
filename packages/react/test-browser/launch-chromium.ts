import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import packed from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Where the Chromium from npm runs. On other systems these tests have no browser. */
export const hasChromium = process.platform === "linux" && process.arch === "x64";

/** Starts a Chromium that comes from npm and needs nothing of the system. */
export async function launchChromium(): Promise<Browser> {
  const folder = await unpack();
  // Of the package's own flags only this one: the others turn the browser's security off.
  return await chromium.launch({ executablePath: join(folder, "chromium"), args: ["--no-sandbox"] });
}

/**
 * Unpacks to a folder for this version: the package takes whatever lies in `TMPDIR`, also another version, or half of
 * one that was being written when its process ended. So it writes to a folder of its own, which is then renamed.
 */
async function unpack(): Promise<string> {
  const cache = join(dirname(fileURLToPath(import.meta.url)), "../node_modules/.cache");
  const folder = join(cache, `chromium-${version()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const own = mkdtempSync(join(cache, "chromium-unpacking-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(own, folder);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
  return folder;
}

function version(): string {
  const path = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return JSON.parse(readFileSync(join(dirname(path), "../package.json"), "utf8")).version;
}
