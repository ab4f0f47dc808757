import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { listFieldNames } from "./schema.ts";

/** The operation that shows what another one deletes, if what it shows has a `name`: that is typed to confirm. */
export function findNamed(
  { path }: Operation,
  { operations, schemas }: Pick<OperationsTable, "operations" | "schemas">,
): Operation | undefined {
  const shown = Object.values(operations).find((each) => each.method === "GET" && each.path === path);
  const answer = shown?.responses.find(({ status }) => status === 200);
  const named = answer?.schema !== undefined && listFieldNames(answer.schema, schemas).includes("name");
  return named ? shown : undefined;
}
