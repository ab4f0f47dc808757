import { printKey, printString } from "@copilot-spaces/reference/source-text";
import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { banner } from "./source-text.ts";

/** A module with the headers that every operation has a default for: what a client of the document always sends. */
export function printHeaders(table: OperationsTable): string {
  const [first, ...others] = Object.values(table.operations).map(defaultHeaders);
  const shared = [...(first ?? [])].filter(([name, value]) => others.every((headers) => headers.get(name) === value));
  const lines = shared.map(([name, value]) => `  ${printKey(name)}: ${printString(value)},\n`);
  return `${banner}
/** The headers that the document gives a default for in every operation. */
export const headers: { readonly [name: string]: string } = {${lines.length === 0 ? "" : `\n${lines.join("")}`}};
`;
}

function defaultHeaders({ parameters }: Operation): Map<string, string> {
  const headers = parameters.filter((parameter) => parameter.in === "header" && "default" in parameter.schema);
  return new Map(headers.map(({ name, schema }) => [name.toLowerCase(), String(schema["default"])]));
}
