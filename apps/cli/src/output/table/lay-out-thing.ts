import type { JsonSchema, Operation } from "@copilot-spaces/types/operations";
import { columnsOf, isForPrograms } from "../columns.ts";
import { itemSchemas, schemasAt } from "../field-schemas.ts";
import { type FieldPath, isRecord } from "../pick-fields.ts";
import { parseTime, relativeTime } from "../relative-time.ts";
import { nameOf, summarize } from "../summarize.ts";
import { visible, visibleLines } from "../visible.ts";
import { displayWidth } from "./display-width.ts";
import type { Screen } from "./screen.ts";
import { wrap } from "./wrap.ts";

/** The least that is left for values beside their labels; on a narrower screen they stand below. */
const leastBeside = 24;

/** A line to be: what it is called, as `--json` takes it, and what it is. */
interface Row {
  readonly label: string;
  readonly text: string;
}

/**
 * A thing as a list of its fields, those of a table's row first. Left out is what is empty, and what is there for
 * programs; `--json` has everything.
 */
export function layOutThing(
  thing: Readonly<Record<string, unknown>>,
  operation: Operation | undefined,
  screen: Screen,
): string {
  const schemas = operation === undefined ? [] : itemSchemas(operation);
  const first = columnsOf(operation, [thing]).flatMap(({ paths }) => paths.map(([head = ""]) => head));
  const names = [...new Set([...first, ...Object.keys(thing)])].filter((name) => Object.hasOwn(thing, name));
  const rows = names.flatMap((name) => rowsOf(thing[name], [name], { schemas, screen }));
  const labels = Math.max(0, ...rows.map(({ label }) => displayWidth(label)));
  const beside = screen.columns - labels - 2;
  return rows.map((row) => layOutRow(row, { screen, labels, beside })).join("");
}

interface Place {
  readonly schemas: readonly JsonSchema[];
  readonly screen: Screen;
}

function rowsOf(value: unknown, path: FieldPath, { schemas, screen }: Place): readonly Row[] {
  const name = path.at(-1) ?? "";
  if (value === null || value === undefined || value === "" || isForPrograms(name)) return [];
  const label = visible(path.join("."));
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    const texts = value.map((item) => visible(summarize(item)));
    return [{ label, text: texts.join(value.some(isRecord) ? "\n" : ", ") }];
  }
  if (isRecord(value)) {
    const known = nameOf(value);
    if (known !== undefined) return [{ label, text: visible(known) }];
    return Object.keys(value).flatMap((key) => rowsOf(value[key], [...path, key], { schemas, screen }));
  }
  const text = visibleLines(String(value)).replaceAll("\t", "    ").trimEnd();
  const isTime = schemasAt(schemas, path).some((schema) => schema["format"] === "date-time") || name.endsWith("_at");
  const time = isTime ? parseTime(value) : undefined;
  if (time === undefined || screen.now === undefined) return [{ label, text }];
  return [{ label, text: `${relativeTime(time, screen.now, { skew: 60_000 })}, ${text}` }];
}

interface RowPlace {
  readonly screen: Screen;
  /** The width of the labels. */
  readonly labels: number;
  /** What is left beside them. */
  readonly beside: number;
}

function layOutRow({ label, text }: Row, { screen, labels, beside }: RowPlace): string {
  const { columns, paint } = screen;
  if (beside >= leastBeside) {
    const [first = "", ...others] = wrap(text, beside);
    const padding = " ".repeat(labels - displayWidth(label) + 2);
    const indent = " ".repeat(labels + 2);
    return [`${paint("bold", label)}${padding}${first}`, ...others.map((line) => `${indent}${line}`.trimEnd())]
      .map((line) => `${line}\n`)
      .join("");
  }
  const lines = wrap(text, columns - 2).map((line) => `  ${line}`.trimEnd());
  return [...wrap(label, columns).map((line) => paint("bold", line)), ...lines].map((line) => `${line}\n`).join("");
}
