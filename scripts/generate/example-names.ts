import { printString } from "@copilot-spaces/reference/source-text";
import type { OperationsTable } from "@copilot-spaces/types/operations";
import { banner } from "./source-text.ts";

/** A module with the names of examples as types, so that a misspelt one does not compile: a mock answers it with a plausible 404. */
export function printExampleNames(table: OperationsTable): string {
  const routes = Object.values(table.operations).map(({ route, responses }) => {
    const statuses = responses.map(
      ({ status, examples }) => `    ${status}: ${union(examples.map(({ name }) => name))};\n`,
    );
    return `  ${printString(route)}: {\n${statuses.join("")}  };\n`;
  });
  if (routes.length === 0) return `${banner}\nexport type ExampleNames = Record<string, never>;\n`;
  return `${banner}
/** The names of each operation's examples, by route and status. A status with \`never\` has none. */
export interface ExampleNames {
${routes.join("")}}
`;
}

function union(names: readonly string[]): string {
  return names.length === 0 ? "never" : names.map(printString).join(" | ");
}
