import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ContractColumn } from "@copilot-spaces/contract";
import type { OperationsTable } from "@copilot-spaces/types/operations";
import { readOwnDocument } from "../generate/list-targets.ts";
import { UsageError } from "../process/read-command-line.ts";
import { root } from "../process/workspace.ts";

/** A document, and what its contract is made to hold through. */
export interface DocumentUnderTest {
  readonly document: object;
  readonly table: OperationsTable;
  readonly columns: readonly ContractColumn[];
  /** Ends what the columns have started. */
  close(): Promise<void>;
}

/** This repository's main document, through every package. Needs the packages built. */
export async function loadMainDocument(): Promise<DocumentUnderTest> {
  const [{ columns }, { openConsoleColumn }, { operationsTable: table }] = await Promise.all([
    import("@copilot-spaces/contract/columns"),
    import("@copilot-spaces/contract/console"),
    import("@copilot-spaces/types/operations"),
  ]);
  const document = await readJson(join(root, "spec/dist/openapi.json"));
  const console = await openConsoleColumn();
  return { document, table, columns: [...columns, console], close: async () => await console[Symbol.asyncDispose]() };
}

/** Where a package's generated files are. @throws {UsageError} when it has no document of its own */
export function findGenerated(folder: string): string {
  const own = readOwnDocument(root, folder.replace(/\/+$/, ""));
  if (own === undefined) throw new UsageError(`${folder}/package.json names no document of its own ("openapi")`);
  return join(root, folder, own.generated);
}

/** A package's own document, through a client of it. Needs it generated and the packages built. */
export async function loadPackageDocument(generated: string): Promise<DocumentUnderTest> {
  const load = (name: string) => import(pathToFileURL(join(generated, `${name}.ts`)).href);
  const [{ documentColumn }, { operationsTable: table }, { statuses }, { headers }] = await Promise.all([
    import("@copilot-spaces/contract"),
    load("operations"),
    load("statuses"),
    load("headers"),
  ]);
  const document = await readJson(join(generated, "openapi.json"));
  return { document, table, columns: [documentColumn({ statuses, headers })], close: async () => {} };
}

async function readJson(file: string): Promise<object> {
  return JSON.parse(await readFile(file, "utf8"));
}
