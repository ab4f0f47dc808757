import { printString } from "@copilot-spaces/reference/source-text";
import type { OperationsTable } from "@copilot-spaces/types/operations";
import { banner } from "./source-text.ts";

/** A module that names the document that was generated from: small, so that every package can show it. */
export function printDocumentModule({ hash }: OperationsTable): string {
  return `${banner}
/** The document that this was generated from: SHA-256 of its \`openapi.json\`, in hexadecimal. */
export const documentHash: string = ${printString(hash)};
`;
}
