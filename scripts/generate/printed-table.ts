import type { OperationsTable } from "@copilot-spaces/types/operations";
import { banner, printString, printValue } from "./source-text.ts";

/** The operations table as a TypeScript module. `preamble` brings the types that describe it. */
export function printOperationsTable(table: OperationsTable, preamble: string): string {
  const ids = Object.keys(table.operations).map(printString);
  const { operations, ...rest } = table;
  const head = printValue(rest).replace(/\n\}$/, "");
  return `${banner}
${preamble}
/** The id of an operation. */
export type OperationId =${ids.length === 0 ? " never" : ids.map((id) => `\n  | ${id}`).join("")};

/** Every operation by its id, in the document's order. */
export const operations: { readonly [Id in OperationId]: Operation } = ${printValue(operations)};

/** Every operation, and the schemas that they refer to. */
export const operationsTable: OperationsTable = ${head},
  operations,
};
`;
}
