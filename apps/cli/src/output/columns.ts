import type { JsonSchema, Operation } from "@copilot-spaces/types/operations";
import { fieldNames, itemSchemas, schemasAt } from "./field-schemas.ts";
import { type FieldPath, isRecord, readField } from "./pick-fields.ts";
import { parseTime } from "./relative-time.ts";

/** A column of a table. */
export interface Column {
  /** `base_role`, or `owner` for `owner.login`. */
  readonly name: string;
  /** Where its value stands: the first place that has one. */
  readonly paths: readonly FieldPath[];
  readonly isTime: boolean;
}

/** How many fields make a row where the document does not say which. */
const usualCount = 5;

/** The columns that the document gives an operation's answer; else the first simple fields that it has. */
export function columnsOf(operation: Operation | undefined, items: readonly unknown[]): readonly Column[] {
  const schemas = operation === undefined ? [] : itemSchemas(operation);
  const given = operation?.command?.columns ?? [];
  const specs = given.length > 0 ? given : simpleFields(schemas, items);
  return specs.map((spec) => {
    const paths = spec.split("|").map((path) => path.split("."));
    return { name: columnName(paths), paths, isTime: paths.some((path) => isTime(path, schemas, items)) };
  });
}

/** What stands in a column; `undefined` where nothing does. */
export function cellValue(item: unknown, { paths }: Pick<Column, "paths">): unknown {
  if (!isRecord(item)) return item;
  for (const path of paths) {
    const value = readField(item, path);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Whether a field is there for programs: addresses in the API, numbers of another API. */
export function isForPrograms(name: string): boolean {
  return name === "node_id" || ((name === "url" || name.endsWith("_url")) && !["html_url", "web_url"].includes(name));
}

function isTime(path: FieldPath, schemas: readonly JsonSchema[], items: readonly unknown[]): boolean {
  const found = schemasAt(schemas, path);
  if (found.length > 0) return found.some((schema) => schema["format"] === "date-time");
  return path.at(-1)?.endsWith("_at") === true && items.some((item) => parseTime(readField(item, path)) !== undefined);
}

function simpleFields(schemas: readonly JsonSchema[], items: readonly unknown[]): readonly string[] {
  const records = items.filter(isRecord);
  const names = records.length > 0 ? [...new Set(records.flatMap((item) => Object.keys(item)))] : fieldNames(schemas);
  const simple = names.filter(
    (name) => !isForPrograms(name) && !records.some((item) => typeof item[name] === "object" && item[name] !== null),
  );
  return simple.length > 0 ? simple.slice(0, usualCount) : names.slice(0, usualCount);
}

/** A field inside another is called after that, `owner.login` an owner; one of several after the first. */
function columnName([path = [], another]: readonly FieldPath[]): string {
  return (another === undefined ? path[0] : path.at(-1)) ?? "";
}
