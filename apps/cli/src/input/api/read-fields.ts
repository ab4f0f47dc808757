import { usageProblem } from "../../problem.ts";
import { isJsonObject, type JsonObject, setField } from "../json-object.ts";
import { quote } from "../quote.ts";
import { parseDocument } from "../read/parse-document.ts";
import type { TextReader } from "../read/text-reader.ts";

/** A field as it was typed: `metadata[name]=notes` is at `["metadata", "name"]`, `labels[]=a` at `["labels", ""]`. */
export interface Field {
  readonly key: string;
  readonly path: readonly string[];
  /** Absent for `labels[]` without a value: an empty list. */
  readonly value?: unknown;
}

/** Reads `key=value`, whose value is a string. */
export function readRawField(text: string): Field {
  return splitField(text, "-f");
}

/**
 * Reads `key=json`: `true`, `false`, `null`, a number, JSON, or `@file` for the text of a file. Any other text is a
 * string.
 */
export async function readTypedField(text: string, reader: TextReader): Promise<Field> {
  const field = splitField(text, "-F");
  const { key, value } = field;
  if (typeof value !== "string") return field;
  const label = `-F ${key}`;
  if (value === "-" || value.startsWith("@")) return { ...field, value: await reader.readValue(label, value) };
  const json = /^\s*[[{"]/.test(value) || /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?)$/i.test(value);
  return json ? { ...field, value: await parseDocument(value, label) } : field;
}

function splitField(text: string, label: string): Field {
  const equals = text.indexOf("=");
  const key = equals < 0 ? text : text.slice(0, equals);
  const [, first, rest = ""] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/s.exec(key) ?? [];
  const path = first === undefined ? [] : [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, name = ""]) => name)];
  if (path.length > 0 && equals >= 0) return { key, path, value: text.slice(equals + 1) };
  if (path.length > 1 && path.at(-1) === "") return { key, path };
  throw usageProblem(`${label} ${quote(text)} is no field.`, "A field is key=value, key[inner]=value or key[]=value.");
}

/**
 * Puts fields together into an object.
 * @throws {Problem} where one is given twice, or is an object in one place and something else in another
 */
export function nestFields(fields: readonly Field[]): JsonObject {
  const object: JsonObject = {};
  for (const field of fields) {
    const [name = "", ...inner] = field.path;
    setField(object, name, put(Object.hasOwn(object, name) ? object[name] : undefined, inner, field));
  }
  return object;
}

/** What is at a place once a field has been put there. */
function put(there: unknown, path: readonly string[], field: Field): unknown {
  const [name, ...inner] = path;
  if (name === undefined) {
    if (there === undefined) return field.value;
    throw usageProblem(`The field ${quote(field.key)} is given twice.`, "Items of a list: key[]=value");
  }
  if (name === "") return putItem(there, inner, field);
  if (there !== undefined && !isJsonObject(there)) throw clash(field);
  const object: JsonObject = there ?? {};
  setField(object, name, put(Object.hasOwn(object, name) ? object[name] : undefined, inner, field));
  return object;
}

/** As with `gh api`, `a[][b]=1 a[][c]=2 a[][b]=3` makes two items: one begins where a field would be given twice. */
function putItem(there: unknown, path: readonly string[], field: Field): readonly unknown[] {
  if (there !== undefined && !Array.isArray(there)) throw clash(field);
  const list: unknown[] = there ?? [];
  if (path.length === 0) return "value" in field ? [...list, field.value] : list;
  const [name = ""] = path;
  const last = list.at(-1);
  if (isJsonObject(last) && !(Object.hasOwn(last, name) && path.length === 1)) {
    put(last, path, field);
    return list;
  }
  return [...list, put(undefined, path, field)];
}

function clash({ key }: Field): Error {
  return usageProblem(`The field ${quote(key)} contradicts another: one of them makes a list or an object of it.`);
}
