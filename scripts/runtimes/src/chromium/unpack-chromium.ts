import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import packed from "@sparticuz/chromium";

/**
 * Unpacks the Chromium that comes from npm and needs nothing of the system, and returns its program. Of the package's
 * own flags none is to be used: they turn the browser's security off.
 *
 * It goes to a folder for this version: the package takes whatever lies in `TMPDIR`, also another version, or half of
 * one that was being written when its process ended. So it writes to a folder of its own, which is then renamed.
 */
export async function unpackChromium(): Promise<string> {
  const cache = join(import.meta.dirname, "../../node_modules/.cache");
  const folder = join(cache, `chromium-${version()}`);
  const program = join(folder, "chromium");
  if (existsSync(folder)) return program;
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
  return program;
}

function version(): string {
  const path = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return JSON.parse(readFileSync(join(dirname(path), "../package.json"), "utf8")).version;
}
