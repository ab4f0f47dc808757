import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { platform } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Io } from "../io.ts";
import { inspectKeptFile, unusable } from "./kept-file.ts";
import { readFolder } from "./read-folder.ts";

/** What every temporary file begins with, and nothing that is kept. */
const temporaryPrefix = ".tmp-";

/** How old what a killed run left behind must be to be removed, in milliseconds: no write takes as long. */
const leftoverAge = 60_000;

/**
 * Writes a file so that whoever reads it, at any moment and after any kill, finds the whole old text or the whole new
 * one: a new file beside it, readable by its owner alone from its first byte, is flushed and renamed. There is no lock
 * that a killed run could leave behind; a file holds one value, so that two runs at once lose nothing of each other.
 */
export async function writeKeptFile(
  io: Pick<Io, "now" | "sleep" | "signal">,
  path: string,
  text: string,
): Promise<void> {
  inspectKeptFile(path);
  const folder = dirname(path);
  const temporary = join(folder, `${temporaryPrefix}${basename(path)}-${crypto.randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    removeLeftovers(folder, io.now() - leftoverAge);
    try {
      writeFlushed(temporary, `${text}\n`);
      await rename(io, temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
    flushFolder(folder);
  } catch (error) {
    throw unusable(path, "written", error);
  }
}

/**
 * Removes a file, and what a killed run that was writing it may have left.
 * @returns whether there was one
 */
export function removeKeptFile(path: string): boolean {
  const existed = inspectKeptFile(path) !== undefined;
  try {
    rmSync(path, { force: true });
    removeLeftovers(dirname(path), Number.POSITIVE_INFINITY, `${basename(path)}-`);
  } catch (error) {
    throw unusable(path, "removed", error);
  }
  return existed;
}

function writeFlushed(path: string, text: string): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** On Windows a file that another process just reads cannot be replaced; it can a moment later. */
async function rename(io: Pick<Io, "sleep" | "signal">, from: string, to: string): Promise<void> {
  for (let pause = 10; ; pause *= 2) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const busy =
        error instanceof Error && "code" in error && ["EPERM", "EACCES", "EBUSY"].includes(String(error.code));
      if (platform() !== "win32" || !busy || pause > 1000) throw error;
      await io.sleep(pause, io.signal);
    }
  }
}

/** Makes the new name outlast a power cut. Not every file system can; the file itself is whole in any case. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {}
}

function removeLeftovers(folder: string, before: number, of = ""): void {
  for (const name of readFolder(folder)) {
    if (!name.startsWith(`${temporaryPrefix}${of}`)) continue;
    const path = join(folder, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Number.POSITIVE_INFINITY };
    if (mtimeMs < before) rmSync(path, { force: true });
  }
}
