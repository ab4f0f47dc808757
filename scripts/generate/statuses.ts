import { printKey, printString } from "@copilot-spaces/reference/source-text";
import type { JsonSchema, OperationResponse, OperationsTable } from "@copilot-spaces/types/operations";
import { banner } from "./source-text.ts";

/**
 * A module with the statuses that each route declares: as much of the document as a client must have at hand to tell
 * a declared answer from an unexpected one. So it is kept small: `200 204- 404`, ascending, where a `-` follows a
 * status without a body and a `~` one whose body need not be a JSON object or array.
 */
export function printStatuses(table: OperationsTable): string {
  const routes = Object.values(table.operations).map(({ route, responses }) => {
    const statuses = responses.map((response) => `${response.status}${bodyMark(response, table)}`);
    return `  ${printKey(route)}: ${printString(statuses.join(" "))},\n`;
  });
  return `${banner}
/** The declared statuses by route. \`-\` follows one without a body, \`~\` one with other than a JSON object or array. */
export const statuses: { readonly [route: string]: string } = {
${routes.join("")}};
`;
}

function bodyMark({ mediaType, schema }: OperationResponse, table: OperationsTable): "" | "-" | "~" {
  if (mediaType === undefined) return "-";
  return /[/+]json\b/i.test(mediaType) && isStructured(schema, table.schemas) ? "" : "~";
}

/** Whether every value that a schema allows is an object or an array. What it leaves open counts as anything. */
function isStructured(schema: unknown, schemas: OperationsTable["schemas"], seen: readonly unknown[] = []): boolean {
  if (!isSchema(schema) || seen.includes(schema)) return false;
  const inside = (part: unknown): boolean => isStructured(part, schemas, [...seen, schema]);
  const { $ref, type, allOf, oneOf, anyOf } = schema;
  return (
    (type !== undefined && [type].flat().every((name) => name === "object" || name === "array")) ||
    (typeof $ref === "string" && inside(schemas[$ref])) ||
    (Array.isArray(allOf) && allOf.some(inside)) ||
    [oneOf, anyOf].some((parts) => Array.isArray(parts) && parts.length > 0 && parts.every(inside))
  );
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null;
}
