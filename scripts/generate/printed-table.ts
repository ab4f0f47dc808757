import { createHash } from "node:crypto";
import { printKey, printString } from "@copilot-spaces/reference/source-text";
import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { banner, indent, printValue } from "./source-text.ts";

/**
 * The operations table as a TypeScript module. What several operations have in common, the same parameter or the same
 * answer to an error, is written once: half of the file otherwise.
 *
 * @param rowTypes - source that declares or imports the types of the rows.
 */
export function printOperationsTable(table: OperationsTable, rowTypes: string): string {
  const { operations, ...head } = table;
  const rows = Object.entries(operations);
  const shared = new SharedValues(rows.flatMap(([, { parameters, responses }]) => [...parameters, ...responses]));
  const printed = rows.map(([id, row]) => `  ${printKey(id)}: ${indent(printRow(row, shared))},\n`).join("");
  const ids = rows.map(([id]) => `\n  | ${printString(id)}`).join("");
  return `${banner}
${rowTypes}
/** The id of an operation. */
export type OperationId =${ids === "" ? " never" : ids};

${shared.print()}
/** Every operation by its id, in the document's order. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
${printed}};

/** Every operation, and the schemas that they refer to. */
export const operationsTable: OperationsTable = ${printValue(head).replace(/\n\}$/, "")},
  operations,
};
`;
}

function printRow(row: Operation, shared: SharedValues): string {
  const fields = Object.entries(row).map(([name, value]) => {
    const printed = name === "parameters" || name === "responses" ? shared.printList(row[name]) : printValue(value);
    return `  ${printKey(name)}: ${indent(printed)},\n`;
  });
  return `{\n${fields.join("")}}`;
}

type Shareable = Operation["parameters"][number] | Operation["responses"][number];

/** Values that occur more than once, each with a name that stays the same while the value does. */
class SharedValues {
  readonly #names = new Map<string, string>();
  readonly #declarations: string[] = [];

  constructor(values: readonly Shareable[]) {
    const counts = new Map<string, number>();
    for (const value of values) {
      const key = JSON.stringify(value);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count === 2) this.#declare(value, key);
    }
  }

  print(): string {
    return this.#declarations.join("");
  }

  printList(values: readonly Shareable[]): string {
    const items = values.map((value) => `  ${this.#names.get(JSON.stringify(value)) ?? indent(printValue(value))},\n`);
    return items.length === 0 ? "[]" : `[\n${items.join("")}]`;
  }

  #declare(value: Shareable, key: string): void {
    const hash = createHash("sha256").update(key).digest("hex").slice(0, 16);
    const [identifier, type] =
      "status" in value
        ? [`response_${value.status}_${hash}`, "OperationResponse"]
        : [`parameter_${value.name.replace(/[^A-Za-z0-9_]/g, "_")}_${hash}`, "OperationParameter"];
    this.#names.set(key, identifier);
    this.#declarations.push(`const ${identifier}: ${type} = ${printValue(value)};\n\n`);
  }
}
