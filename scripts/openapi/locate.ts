import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { parsePointer } from "../generate/json-pointer.ts";
import type { FindingPlace } from "./finding.ts";
import { pathItemFile } from "./path-item-file.ts";

/** Where a person finds something: a file relative to the document's folder, and a line if it is known. */
export interface SourceLocation {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Finds the file and line of a place in the bundled document. Components and path items are files of their own, named
 * after what they hold; the rest is in the document's first file.
 */
export function locate(place: FindingPlace, documentFile: string): SourceLocation {
  if ("file" in place) return { file: place.file, line: 1 };
  const folder = dirname(documentFile);
  const keys = parsePointer(place.pointer);
  for (const { file, rest } of candidates(keys)) {
    const path = join(folder, file);
    if (existsSync(path)) return { file, line: findLine(readFileSync(path, "utf8"), rest) };
  }
  return { file: "openapi.yaml", line: findLine(readFileSync(documentFile, "utf8"), keys) };
}

function candidates(keys: readonly string[]): { file: string; rest: readonly string[] }[] {
  const [section, first = "", second = ""] = keys;
  if (section === "components") return [{ file: `${first}/${second}.yaml`, rest: keys.slice(3) }];
  if (section === "paths") return [{ file: pathItemFile(first), rest: keys.slice(2) }];
  return [];
}

/** The line of what the keys lead to, or of the last thing on the way that exists. */
function findLine(text: string, keys: readonly string[]): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    const child = isMap(node) ? node.items.find((pair) => String(pair.key) === key) : undefined;
    const item = isSeq(node) ? node.items[Number(key)] : undefined;
    const next = child?.value ?? item;
    offset = startOf(child) ?? startOf(item) ?? offset;
    if (next === undefined || next === null) break;
    node = next;
  }
  return counter.linePos(offset).line;
}

function startOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { key, range } = value as Partial<Pair<Node> & Node>;
  return key?.range?.[0] ?? range?.[0];
}
