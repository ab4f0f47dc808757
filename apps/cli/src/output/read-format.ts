import type { Operation } from "@copilot-spaces/types/operations";
import type { Context } from "../context.ts";
import { flagValue } from "../grammar/invocation.ts";
import { usageProblem } from "../problem.ts";
import { fieldNames, itemSchemas, schemasAt } from "./field-schemas.ts";
import type { FieldPath } from "./pick-fields.ts";

/** What `--output` takes. */
const formats = ["json", "ndjson", "yaml", "tsv", "table"] as const;

export type FormatName = (typeof formats)[number];

/** How an answer is to be shown. */
export interface Format {
  readonly name: FormatName;
  /** The fields that `--json` names; `undefined` for everything. */
  readonly fields: readonly FieldPath[] | undefined;
  /** The filter of `--jq`. */
  readonly filter: string | undefined;
  /** Whether to show an answer as it came, and not the list in it: what `cps api` is for. */
  readonly raw: boolean;
}

/**
 * What `--json`, `--output` and `--jq` say. A terminal gets a table and a pipe tsv, unless they say otherwise;
 * `cps api` prints JSON.
 * @throws a usage problem for what contradicts itself or is not there
 */
export function readFormat({ io, invocation }: Context, operation: Operation | undefined): Format {
  const output = flagValue(invocation, "output");
  const json = flagValue(invocation, "json");
  const filter = flagValue(invocation, "jq");
  const chosen = formats.find((each) => each === output);
  if (output !== undefined && chosen === undefined) {
    throw usageProblem(`There is no format "${output}".`, `Formats: ${formats.join(", ")}`);
  }
  const isJson = chosen === undefined || chosen === "json" || chosen === "ndjson";
  const flag = json === undefined ? "jq" : "json";
  if (!isJson && (json !== undefined || filter !== undefined)) {
    throw usageProblem(`--${flag} and --output ${chosen} contradict each other: leave one out.`);
  }
  const isApi = invocation.command.words[0] === "api";
  const usual = isApi || json !== undefined || filter !== undefined ? "json" : io.stdout.isTTY ? "table" : "tsv";
  return {
    name: chosen ?? usual,
    fields: json ? readFields(json, operation, invocation.command.fields ?? []) : undefined,
    filter,
    raw: isApi,
  };
}

/** @param own - what the command itself can show, beside what the operation answers with */
function readFields(text: string, operation: Operation | undefined, own: readonly string[]): readonly FieldPath[] {
  const item = operation === undefined ? undefined : itemSchemas(operation);
  const known = [...new Set([...(item === undefined ? [] : fieldNames(item)), ...own])];
  const names = text.split(",").map((name) => name.trim());
  const paths = names.filter(Boolean).map((name) => name.split("."));
  if (paths.length === 0) throw usageProblem(`--json takes the names of fields, not "${text}".`, ...list(known));
  if (item === undefined || known.length === 0) return paths;
  for (const path of paths) {
    const [head = ""] = path;
    if (!known.includes(head)) throw unknownField(head, known);
    path.slice(1).forEach((name, index) => {
      const inside = fieldNames(schemasAt(item, path.slice(0, index + 1)));
      if (inside.includes(name)) return;
      const parent = path.slice(0, index + 1).join(".");
      throw usageProblem(
        `There is no field "${name}" in ${parent}.`,
        ...list(inside.map((each) => `${parent}.${each}`)),
      );
    });
  }
  return paths;
}

/** What is wrong with a field that nothing has. */
export function unknownField(name: string, known: readonly string[]) {
  return usageProblem(`There is no field "${name}".`, ...list(known));
}

function list(known: readonly string[]): readonly string[] {
  return known.length === 0 ? [] : [`Fields: ${known.join(", ")}`];
}
