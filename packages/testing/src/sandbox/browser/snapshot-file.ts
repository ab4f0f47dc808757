import type {
  keepSnapshot as keep,
  readSnapshot as read,
  writeSnapshot as write,
} from "../persistence/snapshot-file.ts";
import { onNodeOnly } from "./on-node-only.ts";

/** There are no files here. */
export const readSnapshot: typeof read = () => onNodeOnly("Snapshots are read from files");

/** There are no files here. */
export const writeSnapshot: typeof write = () => onNodeOnly("Snapshots are written to files");

/** There are no files here. */
export const keepSnapshot: typeof keep = () => {
  const save = () => onNodeOnly("Snapshots are kept in files");
  return { save, close: save };
};
