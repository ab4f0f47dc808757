import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { DocumentError } from "./document-error.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** Bytes that one file of a document may have. GitHub's whole description has 13 MB. */
const maxFileBytes = 32 * 1024 * 1024;

/** Values that one file may hold: aliases in a file of a few lines can stand for any number of them. */
const maxValues = 4_000_000;

/** Levels that objects and lists may be nested: far above any real document, far below what overflows a stack. */
const maxDepth = 256;

const require = createRequire(import.meta.url);

/**
 * Reads one YAML or JSON file.
 *
 * @param label - the file's name in messages.
 * @throws {DocumentError} when it is missing, too large or too deep, not UTF-8, not YAML or JSON, or not an object.
 */
export function readDocument(path: string, label: string): JsonObject {
  const text = readText(path, label);
  const document = parse(text, path.endsWith(".json"), label);
  if (!isObject(document)) throw new DocumentError("the file does not hold an object", { file: label });
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

function parse(text: string, json: boolean, label: string): Json {
  if (json || /^\s*\{/.test(text)) {
    try {
      return requireBounded(JSON.parse(text), label);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // What begins with a brace may still be YAML's flow style; and YAML's parser tells the line of a JSON mistake.
      const parsed = parseYaml(text, label);
      if (json) throw new DocumentError(`not JSON: ${error.message}`, { file: label });
      return parsed;
    }
  }
  return parseYaml(text, label);
}

function parseYaml(text: string, label: string): Json {
  // Loaded here, since a JSON document does without it.
  const yaml: typeof import("js-yaml") = require("js-yaml");
  try {
    // Merge keys (`<<`) are of an older YAML, and in many documents.
    const schema = yaml.CORE_SCHEMA.withTags(yaml.mergeTag);
    const value = requireBounded(yaml.load(text, { maxDepth, schema }), label);
    // Aliases make one object stand in two places; references are rewritten in place, so each place needs its own.
    return /(?:^|[\s[{,])\*\S/m.test(text) ? JSON.parse(JSON.stringify(value)) : value;
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    const line = error.mark === undefined ? undefined : error.mark.line + 1;
    throw new DocumentError(`not YAML: ${error.reason}`, { file: label, line });
  }
}

/** Parsers give any value; this one is JSON, and neither deeper nor larger than what comes next can take. */
function requireBounded(value: unknown, label: string): Json {
  let left = maxValues;
  const visit = (item: unknown, levels: number): item is Json => {
    left -= 1;
    if (left < 0) throw new DocumentError(`the file holds more than ${maxValues} values`, { file: label });
    if (typeof item === "number" && !Number.isFinite(item)) {
      throw new DocumentError(`the file holds ${item}, which JSON has no number for`, { file: label });
    }
    if (typeof item !== "object" || item === null) return true;
    if (levels === 0) {
      throw new DocumentError(`objects and lists are nested more than ${maxDepth} levels deep`, { file: label });
    }
    for (const child of Object.values(item)) visit(child, levels - 1);
    return true;
  };
  return visit(value, maxDepth) ? value : null;
}
