import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ChangesetFolder } from "./plan-changesets.ts";
import { parseRecord } from "./record.ts";

/** The file in `.changeset` that says which changesets were written, and what they told. */
export const recordFile = "spec-changesets.json";

/** Files in Markdown that changesets does not take for changesets either. */
const others = /^(\..*|README\.md|AGENTS\.md|CLAUDE\.md|GEMINI\.md)$/i;

/** Reads `.changeset`, with `pre/`, where changesets keeps those that a pre-release has used. */
export function readChangesetFolder(folder: string): ChangesetFolder {
  const names = [...list(folder), ...list(join(folder, "pre")).map((name) => `pre/${name}`)];
  const changesets = names.filter((name) => name.endsWith(".md") && !others.test(basename(name)));
  const record = join(folder, recordFile);
  return {
    files: new Map(changesets.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")])),
    record: existsSync(record) ? parseRecord(readFileSync(record, "utf8")) : {},
  };
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
