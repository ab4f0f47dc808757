import type { Sandbox } from "../sandbox.ts";
import type { Snapshot } from "../world/snapshot.ts";

/** A sandbox whose world is kept in a file. */
export interface SnapshotFile {
  /** Writes what has changed, now, and resolves when it is written. @throws SandboxError when it cannot be */
  save(): Promise<void>;
  /** Saves, and from then on no more. */
  close(): Promise<void>;
}

/** How long changes are collected before they are written, in milliseconds. */
const pause = 500;

/** Reads a snapshot from a file; `undefined` where there is no such file. On Node only. @throws SandboxError */
export async function readSnapshot(file: string): Promise<Snapshot | undefined> {
  const { readFromFile } = await import("./files.ts");
  return readFromFile(file);
}

/** Writes a snapshot to a file: all of it, or, after a crash, none. On Node only. @throws SandboxError */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  const { writeToFile } = await import("./files.ts");
  return writeToFile(file, snapshot);
}

/**
 * Keeps a sandbox's world in a file from now on: it is written soon after a change, and at the end. On Node only.
 *
 * @param failed - told when a snapshot cannot be written; the next change tries again
 * @example
 * const snapshot = await readSnapshot("world.json");
 * const sandbox = createSandbox({ ...(snapshot && { snapshot }) });
 * const file = keepSnapshot(sandbox, "world.json", (error) => console.error(error.message));
 */
export function keepSnapshot(sandbox: Sandbox, file: string, failed: (error: Error) => void): SnapshotFile {
  let dirty = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One at a time: a snapshot written late must not replace a later one.
  let writing: Promise<void> = Promise.resolve();

  const save = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const write = async (): Promise<void> => {
      if (!dirty) return;
      dirty = false;
      try {
        await writeSnapshot(file, sandbox.snapshot());
      } catch (error) {
        dirty = true;
        throw error;
      }
    };
    const written = writing.then(write);
    writing = written.catch(() => undefined);
    return written;
  };
  const unsubscribe = sandbox.subscribe(() => {
    dirty = true;
    timer ??= setTimeout(() => save().catch(failed), pause);
  });
  return {
    save,
    close() {
      unsubscribe();
      return save();
    },
  };
}
