import { type OperationsTable, operationsTable as table } from "@copilot-spaces/types/operations";

/** The operations table, written out as JSON when it is built: that is read faster than code. */
export const operationsTable: OperationsTable = table;
