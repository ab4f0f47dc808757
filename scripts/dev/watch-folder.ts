import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";

/** How long a folder has to be still until a change counts as complete, in milliseconds: an editor writes in steps. */
const still = 150;

/** Options of {@link watchFolder}. */
export interface WatchOptions {
  /** Folders below it, with `/`, of which nothing is told: what is written there follows from the rest. */
  readonly except: readonly string[];
  /** Takes the files that have changed, relative to the folder and with `/`, whenever it has been still for a moment. */
  changed(files: readonly string[]): void;
}

/**
 * Watches everything below a folder until it is closed. Each folder has a watcher of its own: Node's recursive one watches
 * single files on Linux, and loses those that an editor replaces by a new file of the same name.
 */
export function watchFolder(root: string, { except, changed }: WatchOptions): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tell = (path: string): void => {
    files.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const found = [...files].sort();
      files.clear();
      changed(found);
    }, still);
  };
  const look = (path: string): void => {
    if (except.includes(path)) return;
    if (isFolder(`${root}/${path}`)) {
      add(path);
      return;
    }
    remove(path);
    tell(path);
  };
  const remove = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  /** Watches a folder and those in it; their files are news when the folder itself is. */
  const add = (path: string, isNew = true): void => {
    if (watchers.has(path)) return;
    const watcher = watch(`${root}/${path}`, (_event, name) => look(join(path, name ?? "")));
    // A folder that is removed ends its watcher with an error on some systems; the folder above tells of it.
    watcher.on("error", () => remove(path));
    watchers.set(path, watcher);
    for (const name of readdirSync(`${root}/${path}`)) {
      const inside = join(path, name);
      if (isFolder(`${root}/${inside}`)) {
        if (!except.includes(inside)) add(inside, isNew);
      } else if (isNew) tell(inside);
    }
  };

  add("", false);
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
