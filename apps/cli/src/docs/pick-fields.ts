import type { Operation } from "@copilot-spaces/types/operations";
import { usageProblem } from "../problem.ts";

/**
 * Rows of the operations table, whole or with the named fields alone.
 * @param names - `id,route`; everything where it is empty
 * @throws {Problem} for a field that no row has
 */
export function pickFields(operations: readonly Operation[], names: string): readonly object[] {
  const wanted = names.split(",").filter(Boolean);
  const known = [...new Set(operations.flatMap((operation) => Object.keys(operation)))].sort();
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw usageProblem(`An operation has no ${unknown.join(", ")}.`, `It has ${known.join(", ")}.`);
  }
  if (wanted.length === 0) return operations;
  return operations.map((operation) =>
    Object.fromEntries(Object.entries(operation).filter(([name]) => wanted.includes(name))),
  );
}
