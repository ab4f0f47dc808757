import { existsSync, readFileSync } from "node:fs";
import { getString, isArray, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { ChangesetError } from "./changeset-error.ts";

/** What a person has decided: that something is not to count, and until when. */
export interface Exception {
  readonly package: string;
  /** The places of the reasons that it is about, as the finding prints them. */
  readonly places: readonly string[];
  readonly reason: string;
  /** The last day on which it holds: `2026-12-31`. */
  readonly until: string;
}

/** Which file it is, for messages. */
const title = ".changeset/exceptions.json";

const fields = ["package", "places", "reason", "until"];

/**
 * Reads the exceptions.
 *
 * @throws {ChangesetError} when the file is not a list of them.
 */
export function readExceptions(file: string): readonly Exception[] {
  if (!existsSync(file)) return [];
  let entries: Json;
  try {
    entries = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ChangesetError(`${title} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isArray(entries)) throw new ChangesetError(`${title} is no list of exceptions: []`);
  return entries.map((entry, index) => readException(entry, `${title}, entry ${index + 1}`));
}

function readException(entry: Json, where: string): Exception {
  if (!isObject(entry)) throw new ChangesetError(`${where} is no object.`);
  const other = Object.keys(entry).find((key) => !fields.includes(key));
  if (other !== undefined)
    throw new ChangesetError(`${where} has "${other}", and an exception has ${fields.join(", ")}.`);
  const [name, reason, until] = ["package", "reason", "until"].map((key) => readText(entry, key, where));
  if (!isDay(until)) throw new ChangesetError(`${where}: "until" is a day, such as 2026-12-31, not "${until}".`);
  const places = entry["places"];
  if (!isArray(places) || places.length === 0) throw new ChangesetError(`${where} has no "places".`);
  return { package: name ?? "", reason: reason ?? "", until, places: places.map(String) };
}

function readText(entry: JsonObject, key: string, where: string): string {
  const text = getString(entry, key).trim();
  if (text === "") throw new ChangesetError(`${where} has no "${key}".`);
  return text;
}

function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
