import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ChangesetPlan } from "./plan-changesets.ts";
import { recordFile } from "./read-folder.ts";
import { printRecord } from "./record.ts";

/** Carries a plan out. The record comes last: a run that is cut off is made good by the next. */
export function writeChangesetFolder(folder: string, { write, remove, record }: ChangesetPlan): void {
  for (const [file, text] of write) writeWhole(join(folder, file), text);
  for (const file of remove) rmSync(join(folder, file));
  const path = join(folder, recordFile);
  if (Object.keys(record).length > 0) writeWhole(path, printRecord(record));
  else if (existsSync(path)) rmSync(path);
}

/** Changesets does not look at names that begin with a dot. */
function writeWhole(path: string, text: string): void {
  const aside = join(dirname(path), `.${basename(path)}-${process.pid}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(aside, text);
  renameSync(aside, path);
}
