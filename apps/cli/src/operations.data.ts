import { requireTableFormat } from "@copilot-spaces/types/document";
import { type OperationsTable, operationsTable as whole } from "@copilot-spaces/types/operations";

// This is run when the command line is built: a table that it cannot read ends the build.
requireTableFormat(whole, "the command line");

/**
 * The operations table, as JSON when it is built: that is read faster than code. Without the examples of answers and the
 * names of their headers, which are half of it and which no command needs.
 */
export const operationsTable: OperationsTable = {
  ...whole,
  operations: Object.fromEntries(
    Object.entries(whole.operations).map(([id, operation]) => [
      id,
      { ...operation, responses: operation.responses.map((response) => ({ ...response, headers: [], examples: [] })) },
    ]),
  ),
};
