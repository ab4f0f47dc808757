import { createHash } from "node:crypto";
import type { OperationsTable } from "@copilot-spaces/types/operations";
import { printDeclarations } from "../../generate/declarations.ts";
import { printExampleNames } from "../../generate/example-names.ts";
import type { JsonObject } from "../../generate/json.ts";
import { createOperationsTable } from "../../generate/operations-table.ts";
import { printStatuses } from "../../generate/statuses.ts";
import { folders, repository } from "../../generate/target.ts";
import type { Source } from "../sources/source.ts";

/** What one source of a comparison comes to: what this generator makes of its document, and the code around it. */
export interface Side {
  readonly document: JsonObject;
  readonly table: OperationsTable;
  /** The generated files that matter for types and for the client, by their paths in the repository. */
  readonly generated: ReadonlyMap<string, string>;
  /** The repository's folder that hand-written sources are read from. */
  readonly code: string;
}

/** Generates, in memory, what a source's document comes to. */
export async function createSide({ document, code = repository }: Source): Promise<Side> {
  const hash = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  const table = createOperationsTable(document, { hash, foreign: false });
  const generated = new Map([
    [`${folders.types}/statuses.ts`, printStatuses(table)],
    [`${folders.types}/example-names.ts`, printExampleNames(table)],
    // openapi-typescript uses the document up.
    [`${folders.types}/declarations.ts`, await printDeclarations(structuredClone(document))],
    [`${folders.types}/operations.ts`, printTypesOfOperations(table)],
  ]);
  return { document, table, generated, code };
}

/** The table's rows are data: the compiler needs their types only. */
function printTypesOfOperations({ operations }: OperationsTable): string {
  const ids = Object.keys(operations).map((id) => JSON.stringify(id));
  return `import type { Operation, OperationsTable } from "../operation.ts";
export type OperationId = ${ids.join(" | ") || "never"};
export declare const operations: { readonly [Id in OperationId]: Operation<Id> };
export declare const operationsTable: OperationsTable;
`;
}
