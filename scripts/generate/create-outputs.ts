import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import type { Outputs } from "./compare-outputs.ts";
import { printDeclarations } from "./declarations.ts";
import { printDocumentModule } from "./document-module.ts";
import { printExampleNames } from "./example-names.ts";
import { printHeaders } from "./headers.ts";
import { createOperationsTable } from "./operations-table.ts";
import { printValidators } from "./print-validators.ts";
import { printOperationsTable } from "./printed-table.ts";
import { printReference } from "./reference/print-reference.ts";
import { banner } from "./source-text.ts";
import { printStatuses } from "./statuses.ts";
import { folders, type GenerateTarget, repository } from "./target.ts";
import { TextCache } from "./text-cache.ts";

/** What one run makes, and of what. */
export interface Generated {
  /** The document's files, absolute. */
  readonly inputs: readonly string[];
  readonly outputs: Outputs;
}

/**
 * Generates everything, in memory.
 *
 * @param fresh - makes everything, also what the last run kept.
 * @throws {DocumentError} when the document cannot be used.
 */
export async function createOutputs(target: GenerateTarget, fresh = true): Promise<Generated> {
  const { foreign, folder } = target;
  const { document, files } = bundle(target.spec, { sameName: foreign ? "number" : "refuse" });
  const json = `${JSON.stringify(document, null, 2)}\n`;
  const hash = createHash("sha256").update(json).digest("hex");
  const table = createOperationsTable(document, { hash, foreign });
  const outputs = new Map<string, string>();
  if (folder !== undefined) {
    const at = (name: string) => (folder === "" ? name : `${folder}/${name}`);
    outputs.set(at("openapi.json"), json);
    outputs.set(at("index.ts"), printIndex());
    outputs.set(at("document.ts"), printDocumentModule(table));
    outputs.set(at("operations.ts"), printOperationsTable(table, readRowTypes()));
    outputs.set(at("statuses.ts"), printStatuses(table));
    outputs.set(at("headers.ts"), printHeaders(table));
    outputs.set(at("declarations.ts"), await printDeclarations(document));
    return { inputs: files, outputs };
  }
  outputs.set(`${folders.spec}/openapi.json`, json);
  outputs.set(`${folders.types}/document.ts`, printDocumentModule(table));
  outputs.set(`${folders.types}/operations.ts`, printOperationsTable(table, importRowTypes));
  outputs.set(`${folders.types}/statuses.ts`, printStatuses(table));
  outputs.set(`${folders.types}/example-names.ts`, printExampleNames(table));
  outputs.set(
    `${folders.types}/validators.ts`,
    printValidators(table, fresh ? undefined : new TextCache(target.validators)),
  );
  for (const [path, page] of printReference(table)) outputs.set(`${folders.reference}/${path}`, page);
  outputs.set(`${folders.types}/declarations.ts`, await printDeclarations(document));
  return { inputs: files, outputs };
}

function printIndex(): string {
  return `${banner}\nexport type { components, operations, paths, Routes } from "./declarations.ts";\n`;
}

const importRowTypes =
  'import type { Operation, OperationParameter, OperationResponse, OperationsTable } from "../operation.ts";\n';

/** For another project's folder the types come along, so that the table needs nothing else. */
function readRowTypes(): string {
  return readFileSync(join(repository, "packages/types/src/operation.ts"), "utf8");
}
