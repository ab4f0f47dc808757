import { createHash } from "node:crypto";
import { isObject, type Json } from "../../generate/json.ts";

/** What is known about a changeset that was written by `pnpm spec:changeset`. */
export interface WrittenChangeset {
  readonly package: string;
  /** What the document was compared with. */
  readonly base: string;
  /** Of the text as it was written: another one has been edited by a person. */
  readonly hash: string;
  /** What it says, reason by reason, so that an edited one is not told the same again. */
  readonly told: readonly string[];
}

/** The changesets that were written, by the names of their files. */
export type WrittenChangesets = Readonly<Record<string, WrittenChangeset>>;

/** Short for a text: twelve hexadecimal digits of its SHA-256. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Reads the record. What cannot be read is as if it were not there: then all changesets are a person's. */
export function parseRecord(text: string): WrittenChangesets {
  const record = tryParse(text);
  if (!isObject(record)) return {};
  return Object.fromEntries(
    Object.entries(record).flatMap(([file, entry]) => (isWritten(entry) ? [[file, entry]] : [])),
  );
}

/** The record as it is written, so that the same changesets give the same text. */
export function printRecord(record: WrittenChangesets): string {
  const sorted = Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWritten(entry: Json | undefined): entry is Json & WrittenChangeset {
  if (!isObject(entry)) return false;
  const { told } = entry;
  const texts = [entry["package"], entry["base"], entry["hash"], ...(Array.isArray(told) ? told : [undefined])];
  return texts.every((each) => typeof each === "string");
}
