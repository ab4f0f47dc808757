import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { DocumentError } from "./document-error.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** Bytes that one file of a document may have. GitHub's whole description has 13 MB. */
export const maxFileBytes: number = 32 * 1024 * 1024;

/** Levels that objects and lists may be nested: far above any real document, far below what overflows a stack. */
export const maxDepth = 256;

const require = createRequire(import.meta.url);

/**
 * Reads one YAML or JSON file.
 *
 * @throws {DocumentError} when it is missing, too large or too deep, not UTF-8, not YAML or JSON, or not an object.
 */
export function readDocument(path: string, label: string): JsonObject {
  const text = readText(path, label);
  const document = parse(text, path, label);
  if (!isObject(document)) throw new DocumentError("the file does not hold an object", { file: label });
  if (!isBounded(document, maxDepth)) {
    throw new DocumentError(`objects and lists are nested more than ${maxDepth} levels deep`, { file: label });
  }
  return document;
}

function readText(path: string, label: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new DocumentError("the file does not exist", { file: label });
  if (!stats.isFile()) throw new DocumentError("this is not a regular file", { file: label });
  if (stats.size > maxFileBytes) {
    const [size, limit] = [stats.size, maxFileBytes].map((bytes) => Math.ceil(bytes / 1024 / 1024));
    throw new DocumentError(`the file has ${size} MB, more than the ${limit} MB that are read`, { file: label });
  }
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) throw new DocumentError("the file is not UTF-8 text", { file: label });
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function parse(text: string, path: string, label: string): Json {
  const json = path.endsWith(".json");
  if (json || /^\s*\{/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      // What begins with a brace may still be YAML's flow style; and YAML's parser tells the line of a JSON mistake.
      const parsed = parseYaml(text, label);
      if (json) throw new DocumentError(`not JSON: ${messageOf(error)}`, { file: label });
      return parsed;
    }
  }
  return parseYaml(text, label);
}

function parseYaml(text: string, label: string): Json {
  // Loaded here, since a JSON document does without it: 30 ms of a run.
  const yaml: typeof import("yaml") = require("yaml");
  const { LineCounter, parseDocument } = yaml;
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
      const problem = error.message.includes("call stack") ? "it is nested too deeply" : error.message;
      throw new DocumentError(`not YAML: ${problem}`, { file: label, line: lines.linePos(error.pos[0]).line });
    }
    const value: Json = document.toJS({ maxAliasCount: 100 });
    // Aliases make one object stand in two places; references are rewritten in place, so each place needs its own.
    return /(?:^|[\s[{,])\*\S/m.test(text) ? JSON.parse(JSON.stringify(value)) : value;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(`not YAML: ${messageOf(error)}`, { file: label });
  }
}

function messageOf(error: unknown): string {
  if (error instanceof RangeError) return "it is nested too deeply";
  return error instanceof Error ? error.message : String(error);
}

function isBounded(value: Json, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (levels === 0) return false;
  for (const item of Object.values(value)) {
    if (typeof item === "object" && !isBounded(item, levels - 1)) return false;
  }
  return true;
}
