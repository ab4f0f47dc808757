import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { SandboxError } from "../sandbox-error.ts";
import { readSnapshotTables, type Snapshot, takeSnapshot } from "../world/snapshot.ts";

/**
 * Reads a snapshot from a file; `undefined` where there is no such file.
 *
 * @throws SandboxError when the file holds something else
 */
export async function readFromFile(file: string): Promise<Snapshot | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new SandboxError(`The snapshot ${file} cannot be read: ${reasonOf(cause)}`, { cause });
  }
  try {
    return takeSnapshot(readSnapshotTables(JSON.parse(text)));
  } catch (cause) {
    throw new SandboxError(`The snapshot ${file} cannot be used: ${reasonOf(cause)}`, { cause });
  }
}

/**
 * Writes a snapshot to a file at once: whoever reads it meanwhile, or after a crash, finds the old one or the new one,
 * never a part.
 */
export async function writeToFile(file: string, snapshot: Snapshot): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, "wx");
    try {
      await handle.writeFile(JSON.stringify(snapshot));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new SandboxError(`The snapshot ${file} cannot be written: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split("\n", 1)[0] ?? "";
}
