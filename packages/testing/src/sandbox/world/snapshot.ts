import { SandboxError } from "../sandbox-error.ts";
import type { Tables } from "./tables.ts";

/** A world written down, as plain JSON. */
export interface Snapshot {
  /** The format of this file; a sandbox that knows another one says so instead of guessing. */
  readonly format: typeof format;
  readonly tables: Tables;
}

const format = "copilot-spaces-sandbox/1";

/** Wraps a world's tables for a file. */
export function takeSnapshot(tables: Tables): Snapshot {
  return { format, tables };
}

/**
 * Takes a snapshot out of what a file holds.
 *
 * @throws SandboxError when it is something else
 */
export function readSnapshotTables(value: unknown): Tables {
  if (!isRecord(value) || value["format"] !== format) {
    const found = isRecord(value) && typeof value["format"] === "string" ? `, not "${value["format"]}"` : "";
    throw new SandboxError(`This is no snapshot of the sandbox: its "format" must be "${format}"${found}`);
  }
  const { tables } = value;
  if (!isTables(tables)) {
    throw new SandboxError(`The snapshot is damaged: "tables" must hold ${listNames.join(", ")} and last`);
  }
  return tables;
}

const listNames = ["users", "organizations", "teams", "repositories", "spaces", "codespaces"] as const;

/** A look at the outline; records are taken as they were written. */
function isTables(value: unknown): value is Tables {
  if (!isRecord(value)) return false;
  const { last } = value;
  return listNames.every((name) => Array.isArray(value[name])) && isRecord(last) && isRecord(last["numbers"]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
